package cn.mingjing.duty.register;

import cn.mingjing.duty.Due;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments as PostgreSQL keeps them; a duty without a due moment is due at {@code infinity}, after all others. */
final class Moments {

    private Moments() {}

    static OffsetDateTime column(Instant moment) {
        return moment.equals(Instant.MAX) ? OffsetDateTime.MAX : moment.atOffset(ZoneOffset.UTC);
    }

    static Instant read(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment.equals(OffsetDateTime.MAX) ? Instant.MAX : moment.toInstant();
    }

    static Instant endOf(Due due) {
        return due instanceof Due.By by ? by.end() : Instant.MAX;
    }
}
