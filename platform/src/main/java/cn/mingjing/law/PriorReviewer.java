package cn.mingjing.law;

/** Who outside the authority reviews a list before it is released (duties D-10, D-12). */
public enum PriorReviewer {
    /** 本级司法行政机关 */
    JUDICIAL_ADMINISTRATION,
    /** 本级市场监管部门 */
    MARKET_REGULATION
}
