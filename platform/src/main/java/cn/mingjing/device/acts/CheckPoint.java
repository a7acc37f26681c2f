package cn.mingjing.device.acts;

import jakarta.validation.constraints.Size;

/** One thing looked at before use, with what there is to say about it. */
public record CheckPoint(Tick tick, @Size(max = 200) String remark) {

    /** How it was found. */
    public enum Tick {
        /** 正常 */
        IN_ORDER,
        /** 异常 */
        NOT_IN_ORDER
    }

    public static CheckPoint inOrder() {
        return new CheckPoint(Tick.IN_ORDER, "");
    }
}
