package cn.mingjing.identity.factor;

import cn.mingjing.identity.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Second factors of accounts (GB/T 22239-2019 8.1.4.1). Guesses are counted by whoever asks: {@code LockOut} counts an
 * attempt before password and code are looked at.
 */
@Component
public class SecondFactors {

    /** As RFC 4226 recommends: 160 bits. */
    private static final int SECRET = 20;

    private final JdbcClient database;
    private final SealedSecrets secrets;
    private final Clock clock;

    SecondFactors(JdbcClient database, SealedSecrets secrets, Clock clock) {
        this.database = database;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Whether a code is asked for at sign-in. */
    public boolean has(PersonId person) {
        return sealed(person, true).isPresent();
    }

    /**
     * Makes a new secret, in force once {@link #confirm} has seen a code of it.
     *
     * @return the secret in Base32, told this once; empty when one is in force already
     */
    public Optional<String> begin(PersonId person) {
        byte[] secret = secrets.random(SECRET);
        int rows = database.sql("""
                        INSERT INTO identity.second_factor (person, sealed, begun_at)
                        VALUES (:person, :sealed, :now)
                        ON CONFLICT (person) DO UPDATE SET sealed = :sealed, begun_at = :now
                         WHERE second_factor.confirmed_at IS NULL
                        """)
                .param("person", person.value())
                .param("sealed", secrets.seal(secret, person))
                .param("now", now())
                .update();
        return rows == 0 ? Optional.empty() : Optional.of(Totp.base32(secret));
    }

    /** Puts the secret begun last in force, if this is a code of it. */
    public boolean confirm(PersonId person, String code) {
        var step = matching(sealed(person, false), person, code);
        return step.isPresent()
                && database.sql("""
                                UPDATE identity.second_factor SET confirmed_at = :now, last_step = :step
                                 WHERE person = :person AND confirmed_at IS NULL
                                """)
                                .param("now", now())
                                .param("step", step.getAsLong())
                                .param("person", person.value())
                                .update()
                        == 1;
    }

    /** Whether the person may pass with this code; everybody may who has no second factor. A code passes once. */
    public boolean passes(PersonId person, String code) {
        var sealed = sealed(person, true);
        if (sealed.isEmpty()) {
            return true;
        }
        var step = matching(sealed, person, code);
        return step.isPresent()
                && database.sql("""
                                UPDATE identity.second_factor SET last_step = :step
                                 WHERE person = :person AND last_step < :step
                                """)
                                .param("step", step.getAsLong())
                                .param("person", person.value())
                                .update()
                        == 1;
    }

    /** Takes the second factor away; whether there was one. */
    public boolean remove(PersonId person) {
        return database.sql("DELETE FROM identity.second_factor WHERE person = :person")
                        .param("person", person.value())
                        .update()
                == 1;
    }

    /** The thirty seconds this is the code of: now, just before or just after, for clocks that differ a little. */
    private OptionalLong matching(Optional<byte[]> sealed, PersonId person, String code) {
        if (sealed.isEmpty()) {
            return OptionalLong.empty();
        }
        byte[] secret = secrets.open(sealed.get(), person);
        byte[] given = code.replace(" ", "").getBytes(StandardCharsets.UTF_8);
        long now = Totp.step(clock.instant());
        for (long step = now - 1; step <= now + 1; step++) {
            if (MessageDigest.isEqual(Totp.code(secret, step).getBytes(StandardCharsets.UTF_8), given)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    private Optional<byte[]> sealed(PersonId person, boolean confirmed) {
        return database.sql("""
                        SELECT sealed FROM identity.second_factor
                         WHERE person = :person AND (confirmed_at IS NOT NULL) = :confirmed
                        """)
                .param("person", person.value())
                .param("confirmed", confirmed)
                .query(byte[].class)
                .optional();
    }

    private OffsetDateTime now() {
        Instant now = clock.instant();
        return now.atOffset(ZoneOffset.UTC);
    }
}
