package cn.mingjing.recording.collecting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/** What the clock of a device shows beside that of the system; recorders lose it when their battery is empty. */
public sealed interface ClockRead {

    /** How far it is ahead; empty where nobody could read it. */
    Optional<Long> driftSeconds();

    /** 准确 */
    record ClockExact() implements ClockRead {
        @Override
        public Optional<Long> driftSeconds() {
            return Optional.of(0L);
        }
    }

    /** 快 */
    record ClockAhead(@Min(1) @Max(1_000_000_000) long seconds) implements ClockRead {
        @Override
        public Optional<Long> driftSeconds() {
            return Optional.of(seconds);
        }
    }

    /** 慢 */
    record ClockBehind(@Min(1) @Max(1_000_000_000) long seconds) implements ClockRead {
        @Override
        public Optional<Long> driftSeconds() {
            return Optional.of(-seconds);
        }
    }

    /** 读不到 */
    record ClockUnreadable() implements ClockRead {
        @Override
        public Optional<Long> driftSeconds() {
            return Optional.empty();
        }
    }
}
