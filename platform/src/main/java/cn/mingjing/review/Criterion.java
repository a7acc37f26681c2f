package cn.mingjing.review;

/** What makes a decision major (重大执法决定标准), 国办发〔2018〕118号 and 行政处罚法 第五十八条; duty V-03. */
public enum Criterion {
    /** 涉及重大公共利益 */
    PUBLIC_INTEREST,
    /** 可能造成重大社会影响或者引发社会风险 */
    SOCIAL_IMPACT,
    /** 直接关系行政相对人或者第三人重大权益 */
    MAJOR_RIGHTS,
    /** 案件情况疑难复杂、涉及多个法律关系 */
    COMPLEXITY,
    /** 经过听证程序 */
    AFTER_HEARING
}
