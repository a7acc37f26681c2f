package cn.mingjing.settings.acts;

import cn.mingjing.law.ReviewHead;

/** A head of review among all that any document knows, as an authority chooses its own. */
public record HeadOfReview(ReviewHead head) {}
