package cn.mingjing.law;

/** What goes on while the term for a decision does not run (不计入办案期限). */
public enum UncountedTime {
    /** 听证 */
    HEARING,
    /** 公告 */
    PUBLIC_NOTICE,
    /** 检测、检验、检疫、鉴定 */
    TESTING,
    /** 权利人辨认或者鉴别 */
    IDENTIFICATION,
    /** 责令退还多收价款 */
    REFUND
}
