/** From the tests that really ran to the report of which duty is proven by which of them. */
@NullMarked
package cn.mingjing.duties.trace;

import org.jspecify.annotations.NullMarked;
