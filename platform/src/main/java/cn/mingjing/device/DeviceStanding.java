package cn.mingjing.device;

/** Where a device stands. */
public enum DeviceStanding {
    /** 在库 */
    IN_STOCK,
    /** 已领用 */
    ISSUED,
    /** 维修中 */
    IN_REPAIR,
    /** 已报废 */
    SCRAPPED
}
