package cn.mingjing.authority;

/** The level of government an authority belongs to (duty G-01). */
public enum Level {
    /** 国家级 */
    STATE,
    /** 省级 */
    PROVINCE,
    /** 市级 */
    CITY,
    /** 县级 */
    COUNTY,
    /** 分局、派出机构 */
    BRANCH
}
