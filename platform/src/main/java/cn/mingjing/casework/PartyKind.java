package cn.mingjing.casework;

/** What the party is (行政相对人类别), after the double-publicity code list. */
public enum PartyKind {
    /** 法人及非法人组织 */
    ORGANISATION,
    /** 个体工商户 */
    INDIVIDUAL_BUSINESS,
    /** 自然人 */
    NATURAL_PERSON
}
