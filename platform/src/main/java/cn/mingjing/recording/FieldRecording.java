package cn.mingjing.recording;

import cn.mingjing.facts.Actor;
import java.time.Instant;

/**
 * A recording made on the field page, as it stands on record.
 *
 * @param maker who sent it
 * @param receivedAt by the server's clock
 */
public record FieldRecording(FieldRecordingId id, Actor maker, Instant receivedAt, FieldRecordingReceived content) {}
