package cn.mingjing.authority;

/** By what right a body enforces (行政处罚法 arts. 17 to 21). */
public enum Nature {
    /** 行政机关：法定职权 */
    AGENCY,
    /** 法律、法规授权的组织 */
    AUTHORISED,
    /** 受委托的组织：以委托机关名义 */
    ENTRUSTED
}
