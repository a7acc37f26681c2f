package cn.mingjing.law;

/** Which penalties the leaders discuss collectively (集体讨论), narrowest first. */
public enum CollectiveDiscussion {
    /** 情节复杂或者重大违法行为 */
    COMPLEX_OR_MAJOR,
    /** 依法应当法制审核的案件一律集体讨论 */
    EVERY_STATUTORY_REVIEW
}
