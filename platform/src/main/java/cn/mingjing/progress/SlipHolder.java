package cn.mingjing.progress;

/** Whom a query slip was given to; nobody is named. */
public enum SlipHolder {
    /** 当事人 */
    PARTY,
    /** 投诉人、举报人 */
    REPORTER,
    /** 移送、交办的机关 */
    AGENCY
}
