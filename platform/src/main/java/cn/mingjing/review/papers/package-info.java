/** The documents of legal review: 合法性自查意见 and 法制审核意见书. */
@NullMarked
package cn.mingjing.review.papers;

import org.jspecify.annotations.NullMarked;
