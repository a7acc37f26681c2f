@NullMarked
package cn.mingjing.start;

import org.jspecify.annotations.NullMarked;
