package cn.mingjing.law;

/** Intended penalties for which the party must be told of the right to a hearing (行政处罚法 art. 63). */
public enum HearingKind {
    /** 较大数额罚款 */
    LARGE_FINE,
    /** 没收较大数额违法所得、较大价值非法财物 */
    LARGE_CONFISCATION,
    /** 降低资质等级、吊销许可证件 */
    QUALIFICATION_OR_LICENCE,
    /** 责令停产停业、责令关闭、限制从业 */
    CLOSURE_OR_BAN,
    /** 其他较重的行政处罚 */
    OTHER_HEAVY,
    /** 法律、法规、规章规定的其他情形 */
    OTHER_LAW
}
