package cn.mingjing.review;

/** The answer to one criterion; what is not answered counts as yes. */
public enum Answer {
    /** 否 */
    NO,
    /** 是 */
    YES,
    /** 不能确定 */
    UNANSWERED
}
