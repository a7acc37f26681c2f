package cn.mingjing.recording.collecting;

import jakarta.validation.constraints.NotNull;

/** Begins to take recordings off a device (开始采集), duty R-10. */
public record BeginCollecting(
        @NotNull CollectedDevice device, @NotNull ClockRead clock) {}
