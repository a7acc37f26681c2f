package cn.mingjing.catalogue;

/** The kinds of administrative power that lists of powers and responsibilities name (权力类型). */
public enum PowerKind {
    /** 行政许可 */
    LICENCE,
    /** 行政处罚 */
    PENALTY,
    /** 行政强制 */
    COERCION,
    /** 行政征收 */
    LEVY,
    /** 行政给付 */
    GRANT,
    /** 行政检查 */
    INSPECTION,
    /** 行政确认 */
    CONFIRMATION,
    /** 行政奖励 */
    REWARD,
    /** 行政裁决 */
    ADJUDICATION,
    /** 其他权力 */
    OTHER
}
