package cn.mingjing.law;

/** What kind of document a provision stands in, highest first; a document may yield to documents of named ranks. */
public enum Rank {
    /** 法律 */
    LAW,
    /** 行政法规 */
    ADMINISTRATIVE_REGULATION,
    /** 地方性法规 */
    LOCAL_REGULATION,
    /** 规章 */
    RULE,
    /** 规范性文件 */
    NORMATIVE_DOCUMENT,
    /** 本机关自行规定 */
    OWN_SETTINGS
}
