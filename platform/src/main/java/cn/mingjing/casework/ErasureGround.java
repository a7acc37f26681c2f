package cn.mingjing.casework;

/** Why personal information has to be erased (应当删除的情形), as far as it applies to authorities: 个人信息保护法 第四十七条第一款. */
public enum ErasureGround {
    /** 处理目的已实现、无法实现或者为实现处理目的不再必要 */
    NOT_NECESSARY("第一项"),
    /** 违反法律、行政法规处理个人信息 */
    UNLAWFUL("第四项");

    private final String item;

    ErasureGround(String item) {
        this.item = item;
    }

    /** The provision to the item, as cited. */
    public String citation() {
        return "《个人信息保护法》第四十七条第一款" + item;
    }
}
