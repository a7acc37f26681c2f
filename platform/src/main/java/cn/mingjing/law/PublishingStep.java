package cn.mingjing.law;

/** The steps by which information reaches the public; each has a responsible body and person (duty D-02). */
public enum PublishingStep {
    /** 采集 */
    COLLECTING,
    /** 传递 */
    PASSING_ON,
    /** 审核 */
    AUDITING,
    /** 发布 */
    RELEASING,
    /** 更新 */
    UPDATING
}
