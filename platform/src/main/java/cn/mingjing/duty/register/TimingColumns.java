package cn.mingjing.duty.register;

import cn.mingjing.duty.Timing;
import cn.mingjing.law.Term;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A timing as three columns of which one kind is filled. */
final class TimingColumns {

    private TimingColumns() {}

    static Map<String, @Nullable Object> parameters(Timing timing) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("termLength", null);
        columns.put("termUnit", null);
        columns.put("untilDay", null);
        switch (timing) {
            case Timing.Counted(var term) -> {
                columns.put("termLength", term.length());
                columns.put("termUnit", term.unit().name());
            }
            case Timing.Until(var day) -> columns.put("untilDay", day);
            case Timing.Promptly() -> {}
        }
        return columns;
    }

    static Timing read(ResultSet row) throws SQLException {
        String unit = row.getString("term_unit");
        if (unit != null) {
            return new Timing.Counted(new Term(row.getInt("term_length"), Term.Unit.valueOf(unit)));
        }
        LocalDate day = row.getObject("until_day", LocalDate.class);
        return day == null ? new Timing.Promptly() : new Timing.Until(day);
    }
}
