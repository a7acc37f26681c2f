package cn.mingjing.recording.collecting;

import cn.mingjing.device.DeviceId;
import jakarta.validation.constraints.NotNull;

/** Begins to take recordings off a device (开始采集), duty R-10. */
public record BeginCollecting(
        @NotNull CollectedDevice device, @NotNull ClockRead clock) {

    DeviceId deviceId() {
        return new DeviceId(device.id());
    }
}
