package cn.mingjing.duty.register;

import cn.mingjing.authority.UnitId;
import cn.mingjing.calendar.Whose;
import cn.mingjing.duty.Basis;
import cn.mingjing.duty.Closure;
import cn.mingjing.duty.Due;
import cn.mingjing.duty.Duty;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.duty.Exclusion;
import cn.mingjing.duty.Extension;
import cn.mingjing.duty.Matter;
import cn.mingjing.duty.Owner;
import cn.mingjing.facts.FactId;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads duties from their rows. */
final class DutyRows {

    private DutyRows() {}

    /** A duty without its spans and extensions, which stand in tables of their own. */
    static Duty duty(ResultSet row, int number) throws SQLException {
        return new Duty(
                DutyKey.parse(row.getString("key")),
                new Matter(
                        row.getString("title"),
                        row.getString("subject"),
                        row.getString("action"),
                        row.getString("link")),
                new Owner(
                        new AuthorityId(row.getString("authority")),
                        Post.valueOf(row.getString("post")),
                        Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new),
                        Optional.ofNullable(row.getString("person"))),
                Whose.valueOf(row.getString("whose")),
                FactId.parse(row.getString("arose_by")),
                Moments.read(row, "arose_at"),
                Moments.read(row, "from_at"),
                TimingColumns.read(row),
                new Basis(ClauseColumns.read(row), row.getString("summary")),
                List.of(),
                List.of(),
                due(row),
                closure(row));
    }

    private static Due due(ResultSet row) throws SQLException {
        LocalDate suspendedOn = row.getObject("suspended_on", LocalDate.class);
        if (suspendedOn != null) {
            return new Due.Suspended(suspendedOn);
        }
        LocalDate day = row.getObject("due_on", LocalDate.class);
        return day == null
                ? new Due.Promptly()
                : new Due.By(day, Moments.read(row, "due_at"), row.getBoolean("provisional"));
    }

    private static Optional<Closure> closure(ResultSet row) throws SQLException {
        String kind = row.getString("closure");
        if (kind == null) {
            return Optional.empty();
        }
        var by = FactId.parse(row.getString("closed_by"));
        var at = Moments.read(row, "closed_at");
        var recordedAt = Moments.read(row, "closed_record");
        return Optional.of(
                kind.equals("DONE")
                        ? new Closure.Done(by, at, recordedAt, row.getInt("days_late"))
                        : new Closure.Gone(by, at, recordedAt, Objects.requireNonNull(row.getString("lapse_reason"))));
    }

    static Exclusion exclusion(ResultSet row, int number) throws SQLException {
        return new Exclusion(
                row.getString("span"),
                row.getObject("from_day", LocalDate.class),
                Optional.ofNullable(row.getObject("to_day", LocalDate.class)),
                row.getString("reason"),
                ClauseColumns.read(row),
                FactId.parse(row.getString("said_by")));
    }

    static Extension extension(ResultSet row, int number) throws SQLException {
        return new Extension(
                TimingColumns.read(row),
                row.getString("reason"),
                new Basis(ClauseColumns.read(row), row.getString("summary")),
                FactId.parse(row.getString("said_by")));
    }
}
