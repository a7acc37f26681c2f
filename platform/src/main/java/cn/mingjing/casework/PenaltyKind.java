package cn.mingjing.casework;

/** Kinds of administrative penalty (处罚种类), 行政处罚法 第九条, in the order of the article. */
public enum PenaltyKind {
    /** 警告 */
    WARNING,
    /** 通报批评 */
    PUBLIC_CRITICISM,
    /** 罚款 */
    FINE,
    /** 没收违法所得 */
    CONFISCATION_OF_GAINS,
    /** 没收非法财物 */
    CONFISCATION_OF_GOODS,
    /** 暂扣许可证件 */
    LICENCE_SUSPENSION,
    /** 降低资质等级 */
    DOWNGRADING,
    /** 吊销许可证件 */
    LICENCE_REVOCATION,
    /** 限制开展生产经营活动 */
    RESTRICTION_OF_BUSINESS,
    /** 责令停产停业 */
    SUSPENSION_OF_BUSINESS,
    /** 责令关闭 */
    CLOSURE,
    /** 限制从业 */
    OCCUPATIONAL_BAN,
    /** 法律、行政法规规定的其他行政处罚 */
    OTHER
}
