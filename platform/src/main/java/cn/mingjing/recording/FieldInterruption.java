package cn.mingjing.recording;

import java.time.Instant;
import java.util.Optional;

/**
 * A recording stopped before its end. Times by the device's clock.
 *
 * @param at when the last bytes kept were made
 * @param resumedAt when it went on; empty where it never did
 * @param reason in the officer's words
 * @param byHand whether the officer stopped it; else the device did: page closed, battery dead, camera taken by another
 */
public record FieldInterruption(Instant at, Optional<Instant> resumedAt, String reason, boolean byHand) {}
