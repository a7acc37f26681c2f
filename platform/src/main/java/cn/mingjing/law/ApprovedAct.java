package cn.mingjing.law;

/** Acts that take effect only when the posts of their approval chain have agreed. */
public enum ApprovedAct {
    /** 立案 */
    FILE_CASE,
    /** 延长立案核查期限 */
    EXTEND_FILING,
    /** 先行登记保存证据 */
    PRESERVE_EVIDENCE,
    /** 实施行政强制措施 */
    COERCE,
    /** 延长查封扣押期限 */
    EXTEND_SEALING,
    /** 回避 */
    RECUSE,
    /** 延长办案期限 */
    EXTEND_DECISION,
    /** 中止调查 */
    SUSPEND_INVESTIGATION,
    /** 终止调查 */
    END_INVESTIGATION,
    /** 依法删除个人信息 */
    ERASE_CONTENT,
    /** 作出行政处罚决定 */
    DECIDE,
    /** 延期、分期缴纳罚款 */
    DEFER_PAYMENT,
    /** 结案 */
    CLOSE_CASE,
    /** 发布公示信息 */
    RELEASE_NOTICE
}
