/** The beans of the start, and what the terminal shows. */
@NullMarked
package cn.mingjing.start.wiring;

import org.jspecify.annotations.NullMarked;
