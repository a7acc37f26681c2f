package cn.mingjing.law;

/** Which decisions must pass legal review (法制审核范围), narrowest first (duties V-03, V-04). */
public enum ReviewScope {
    /** 由机关结合类别、层级、领域、金额和影响确定 */
    BY_FACTORS,
    /** 行政处罚法第五十八条所列情形 */
    STATUTORY,
    /** 重大公共利益、重大社会影响或者风险、重大权益、疑难复杂、经过听证 */
    FIVE_CRITERIA,
    /** 五项标准之外，普通程序的处罚决定一律审核 */
    EVERY_ORDINARY_PENALTY,
    /** 一切执法决定 */
    EVERY_DECISION
}
