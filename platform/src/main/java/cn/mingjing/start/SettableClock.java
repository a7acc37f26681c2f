package cn.mingjing.start;

import cn.mingjing.law.China;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that can be moved, for demo and test installations only.
 *
 * <p>It either runs, shifted against the machine's time, or stands still. Not to be had as a bean in a
 * {@link Installation#NORMAL normal} installation.
 */
public final class SettableClock extends Clock {

    private final Clock machine;
    private final ZoneId zone;
    private final Hands hands;

    /** A clock that runs with the machine's until it is set. */
    public SettableClock(Clock machine) {
        this(machine, China.ZONE, new Hands(machine));
    }

    private SettableClock(Clock machine, ZoneId zone, Hands hands) {
        this.machine = machine;
        this.zone = zone;
        this.hands = hands;
    }

    /** From now on it is {@code instant}, and time goes on from there. */
    public void moveTo(Instant instant) {
        hands.set(Clock.offset(machine, Duration.between(machine.instant(), instant)));
    }

    /** From now on it is {@code instant}, until the clock is set again. */
    public void stopAt(Instant instant) {
        hands.set(Clock.fixed(instant, zone));
    }

    /** Moves the time by {@code amount}, forwards or (negative) backwards; a stopped clock stays stopped. */
    public void advance(Duration amount) {
        hands.set(Clock.offset(hands.clock, amount));
    }

    /** Back to the machine's time. */
    public void release() {
        hands.set(machine);
    }

    @Override
    public Instant instant() {
        return hands.clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId otherZone) {
        return new SettableClock(machine, otherZone, hands);
    }

    /** Shared by the views of one clock in several zones. */
    private static final class Hands {

        private volatile Clock clock;

        private Hands(Clock clock) {
            this.clock = clock;
        }

        private void set(Clock newClock) {
            clock = newClock;
        }
    }
}
