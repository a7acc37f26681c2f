package cn.mingjing.authority.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;

/**
 * One version of an entry of a register.
 *
 * @param version counted from 1
 * @param from the first day on which it holds
 */
record Entry<T>(T content, int version, LocalDate from, Instant recordedAt, String recordedBy) {

    static <T> RowMapper<Entry<T>> reading(RowMapper<T> content) {
        return (row, number) -> new Entry<>(
                content.mapRow(row, number),
                row.getInt("version"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }

    /** The columns that every register has. */
    Map<String, Object> parameters() {
        return Map.of(
                "version", version,
                "validFrom", from,
                "recordedAt", recordedAt.atOffset(ZoneOffset.UTC),
                "recordedBy", recordedBy);
    }
}
