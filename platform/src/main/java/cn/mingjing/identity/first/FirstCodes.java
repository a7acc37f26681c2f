package cn.mingjing.identity.first;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one-time codes of the first administrators. Each start issues one more, because the earlier one may be lost; all are
 * good until the three administrators are there.
 */
@Component
class FirstCodes {

    /** 32 signs, without those that are taken for one another: 5 bits each. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 16;

    private final SecureRandom chance = new SecureRandom();
    private final JdbcClient database;
    private final Clock clock;

    FirstCodes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new code, such as {@code K7WQ-M3TX-9PVB-2HNC}; the database keeps its digest only. */
    String issue() {
        var code = chance.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(i -> SIGNS.substring(i, i + 1))
                .collect(Collectors.joining());
        database.sql("INSERT INTO identity.first_code (code_hash, issued_at) VALUES (:digest, :now)")
                .param("digest", digest(code))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }

    boolean isGood(String typed) {
        return database.sql("SELECT count(*) FROM identity.first_code WHERE code_hash = :digest")
                        .param("digest", digest(typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "")))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void withdrawAll() {
        database.sql("DELETE FROM identity.first_code").update();
    }

    private static byte[] digest(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
