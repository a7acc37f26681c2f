/** How the register of duties is kept, counted, read and rebuilt. */
@NullMarked
package cn.mingjing.duty.register;

import org.jspecify.annotations.NullMarked;
