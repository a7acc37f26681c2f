package cn.mingjing.identity.lockout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a network address wait after many failed sign-ins, whichever accounts they were for. */
@Component
public class SlowedAddresses {

    private record Failures(int failures, Instant lastAt) {}

    private final JdbcClient database;
    private final LockOutSettings settings;
    private final Clock clock;

    SlowedAddresses(JdbcClient database, LockOutSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** How long the address must wait before its next attempt; zero when it may try now. */
    public Duration waitFor(String address) {
        var now = clock.instant();
        return database.sql("SELECT failures, last_at FROM identity.address_failure WHERE address = :address")
                .param("address", address)
                .query((row, number) -> new Failures(
                        row.getInt("failures"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .optional()
                .filter(known -> known.lastAt().plus(settings.addressMemory()).isAfter(now))
                .map(known -> Duration.between(now, known.lastAt().plus(pause(known.failures()))))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    /** Counts a failed attempt, and forgets addresses that have been quiet. */
    public void failed(String address) {
        var now = clock.instant();
        database.sql("DELETE FROM identity.address_failure WHERE last_at <= :forgotten")
                .param("forgotten", at(now.minus(settings.addressMemory())))
                .update();
        database.sql("""
                        INSERT INTO identity.address_failure AS known (address, failures, last_at)
                        VALUES (:address, 1, :now)
                        ON CONFLICT (address) DO UPDATE
                           SET failures = known.failures + 1, last_at = excluded.last_at
                        """).param("address", address).param("now", at(now)).update();
    }

    private Duration pause(int failures) {
        int beyond = failures - settings.addressFailures();
        if (beyond < 0) {
            return Duration.ZERO;
        }
        var doubled = Duration.ofSeconds(1L << Math.min(beyond, 30));
        return doubled.compareTo(settings.addressWait()) < 0 ? doubled : settings.addressWait();
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
