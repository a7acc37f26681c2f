/** Legal review of major decisions (法制审核): self-check, finding, submission, opinion, disagreement; it keeps the gate. */
@NullMarked
package cn.mingjing.review;

import org.jspecify.annotations.NullMarked;
