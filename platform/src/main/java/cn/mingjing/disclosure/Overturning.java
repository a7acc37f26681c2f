package cn.mingjing.disclosure;

/** Why a published decision must be taken down (行政处罚法 第四十八条). */
public enum Overturning {
    /** 变更 */
    CHANGED,
    /** 撤销 */
    REVOKED,
    /** 确认违法 */
    FOUND_UNLAWFUL,
    /** 确认无效 */
    FOUND_VOID,
    /** 要求重新作出 */
    REMAKE_ORDERED
}
