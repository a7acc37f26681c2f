package cn.mingjing.recording;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** Where the device was, or why it could not tell; by the device's clock. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface FieldPosition {

    Instant at();

    /**
     * A position.
     *
     * @param latitude degrees, WGS 84
     * @param longitude degrees, WGS 84
     * @param accuracy radius in metres within which the device lies with 95 % confidence, as it says itself
     */
    record Fixed(double latitude, double longitude, double accuracy, Instant at) implements FieldPosition {}

    /** No position. */
    record Absent(Why reason, Instant at) implements FieldPosition {}

    /** Why there is none. */
    enum Why {
        /** 没有允许定位 */
        DENIED,
        /** 定位不可用 */
        UNAVAILABLE,
        /** 定位超时 */
        TIMED_OUT
    }
}
