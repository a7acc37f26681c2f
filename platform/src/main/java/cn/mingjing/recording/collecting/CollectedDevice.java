package cn.mingjing.recording.collecting;

import java.util.UUID;

/** A device whose recordings are collected. */
public record CollectedDevice(UUID id) {}
