package cn.mingjing.casework;

/** How far a case has come (案件阶段); the order is that of the ordinary penalty procedure, 行政处罚法 第五章第三节. */
public enum Stage {
    /** 案源登记 */
    SOURCE,
    /** 立案审批 */
    FILING,
    /** 调查取证 */
    INVESTIGATION,
    /** 中止调查 */
    SUSPENDED,
    /** 终止调查 */
    TERMINATED,
    /** 调查终结 */
    CONCLUDED,
    /** 法制审核 */
    REVIEW,
    /** 处罚告知 */
    NOTICE,
    /** 陈述申辩 */
    DEFENCE,
    /** 听证 */
    HEARING,
    /** 决定审批 */
    DECISION,
    /** 送达 */
    SERVICE,
    /** 履行 */
    PERFORMANCE,
    /** 结案审批 */
    CLOSING,
    /** 已结案 */
    CLOSED,
    /** 不予立案 */
    DROPPED
}
