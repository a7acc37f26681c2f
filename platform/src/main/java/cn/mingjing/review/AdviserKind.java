package cn.mingjing.review;

/** What kind of outside voice a review calls in (duty V-02). */
public enum AdviserKind {
    /** 法律顾问 */
    LEGAL_COUNSEL,
    /** 公职律师 */
    PUBLIC_LAWYER,
    /** 专家 */
    EXPERT,
    /** 第三方机构 */
    INSTITUTION
}
