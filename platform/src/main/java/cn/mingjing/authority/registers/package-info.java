/** The registers as versioned tables. */
@NullMarked
package cn.mingjing.authority.registers;

import org.jspecify.annotations.NullMarked;
