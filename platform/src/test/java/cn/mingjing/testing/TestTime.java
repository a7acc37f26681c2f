package cn.mingjing.testing;

import java.time.Instant;
import java.time.OffsetDateTime;

/** The moment at which every test of the whole application begins. */
public final class TestTime {

    /** Monday, a working day, 23 November 2026, nine o'clock in China. */
    public static final Instant START =
            OffsetDateTime.parse("2026-11-23T09:00:00+08:00").toInstant();

    private TestTime() {}
}
