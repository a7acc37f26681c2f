package cn.mingjing.law;

/** After what devices and rooms for recording are allocated (duty R-12). */
public enum EquipmentAllocation {
    /** 结合本地经济发展水平和执法具体情况，不搞“一刀切” */
    BY_LOCAL_CONDITIONS,
    /** 工作必需、适量够用 */
    NECESSARY_AND_ENOUGH,
    /** 根据实际需求配置必要的音像记录场所 */
    BY_ACTUAL_NEED
}
