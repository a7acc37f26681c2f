/** The rows of legal review in the procedure, their rules, and the gate. */
@NullMarked
package cn.mingjing.review.gate;

import org.jspecify.annotations.NullMarked;
