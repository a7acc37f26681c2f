package cn.mingjing.recording;

import java.time.Instant;
import java.util.Optional;

/**
 * What is spoken at the beginning of a recording: unit, people, cause, time, place (duty R-07). Times by the device's clock.
 *
 * @param text as it was shown to be read out
 * @param begunAt when it was shown while the recording ran; empty where nothing was recorded that could hold it
 * @param readAt when the officer confirmed that he had read it out; empty where he never did
 */
public record SpokenStatement(String text, Optional<Instant> begunAt, Optional<Instant> readAt) {

    /** Whether the officer confirmed that the recording begins with it. */
    public boolean wasSpoken() {
        return readAt.isPresent();
    }
}
