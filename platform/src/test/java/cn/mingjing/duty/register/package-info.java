@NullMarked
package cn.mingjing.duty.register;

import org.jspecify.annotations.NullMarked;
