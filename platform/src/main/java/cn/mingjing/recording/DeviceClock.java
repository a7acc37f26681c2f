package cn.mingjing.recording;

import java.time.Instant;

/**
 * How far a device's clock was from the server's when they last spoke.
 *
 * @param offsetMillis to be added to the device's time to get the server's
 * @param measuredAt by the device's clock
 */
public record DeviceClock(long offsetMillis, Instant measuredAt) {}
