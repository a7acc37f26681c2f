@NullMarked
package cn.mingjing.duty;

import org.jspecify.annotations.NullMarked;
