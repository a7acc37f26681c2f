package cn.mingjing.law;

/** The kinds of administrative enforcement act (执法类别) named by 国办发〔2017〕14号 二 and 国办发〔2018〕118号 (duty G-03). */
public enum ActKind {
    /** 行政许可 */
    LICENCE,
    /** 行政处罚 */
    PENALTY,
    /** 行政强制 */
    COERCION,
    /** 行政征收（征用） */
    LEVY,
    /** 行政收费 */
    FEE,
    /** 行政检查 */
    INSPECTION
}
