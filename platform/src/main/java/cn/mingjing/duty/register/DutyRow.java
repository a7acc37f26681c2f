package cn.mingjing.duty.register;

import cn.mingjing.duty.Duty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * A row of the register as it is compared: the duty together with the columns that repeat parts of it for the indexes, so
 * that a change of these is noticed too.
 *
 * @param key the primary key as it stands there, even if it is no key of a duty
 * @param duty empty for a row that no duty could have left
 */
record DutyRow(String key, Optional<Duty> duty, String about, String inbox, Instant dueAt) {

    /** The row as it ought to be. */
    static DutyRow of(Duty duty) {
        return new DutyRow(
                duty.key().toString(),
                Optional.of(duty),
                duty.key().about().toString(),
                Inboxes.of(duty.owner()),
                Moments.endOf(duty.due()));
    }

    static DutyRow read(ResultSet row, int number) throws SQLException {
        return new DutyRow(
                row.getString("key"),
                readable(row, number),
                row.getString("about"),
                row.getString("inbox"),
                Moments.read(row, "due_at"));
    }

    /** A row that was tampered with may hold anything. */
    private static Optional<Duty> readable(ResultSet row, int number) throws SQLException {
        try {
            return Optional.of(DutyRows.duty(row, number));
        } catch (RuntimeException notADuty) {
            return Optional.empty();
        }
    }

    DutyRow with(Lengthenings.Found lengthenings) {
        return new DutyRow(key, duty.map(lengthenings::complete), about, inbox, dueAt);
    }
}
