@NullMarked
package cn.mingjing.sheet;

import org.jspecify.annotations.NullMarked;
