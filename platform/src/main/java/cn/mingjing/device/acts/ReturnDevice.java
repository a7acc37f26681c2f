package cn.mingjing.device.acts;

import jakarta.validation.constraints.Size;

/** Return (归还): how the device is, and where its recordings are. */
public record ReturnDevice(
        Condition condition,
        Exported exported,
        @Size(max = 500) String remark) implements DeviceAct {

    /** How it came back. */
    public enum Condition {
        /** 完好 */
        GOOD,
        /** 损坏：随即转入维修 */
        DAMAGED
    }

    /** Where the recordings are (duty R-10: they leave the device promptly). */
    public enum Exported {
        /** 已全部导出 */
        ALL,
        /** 本次没有记录 */
        NOTHING_RECORDED,
        /** 尚未导出 */
        NOT_YET
    }
}
