package cn.mingjing.law;

/** To whom the yearly statistics go (duty D-34). */
public enum ReportRecipient {
    /** 社会公众 */
    PUBLIC,
    /** 本级司法行政部门 */
    JUDICIAL_ADMINISTRATION,
    /** 上级主管部门 */
    SUPERIOR,
    /** 部 */
    MINISTRY
}
