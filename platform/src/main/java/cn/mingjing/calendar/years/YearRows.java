package cn.mingjing.calendar.years;

import cn.mingjing.calendar.AnnouncedYear;
import cn.mingjing.calendar.SpecialDay;
import cn.mingjing.law.China;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code calendar_year} and {@code calendar_day}; only ever added to. */
@Repository
class YearRows {

    private final JdbcClient database;

    YearRows(JdbcClient database) {
        this.database = database;
    }

    /** Grows with every import, and with nothing else. */
    long imports() {
        return database.sql("SELECT count(*) FROM calendar.calendar_year")
                .query(Long.class)
                .single();
    }

    /** The highest version of every year, the earliest year first. */
    List<AnnouncedYear> latest() {
        Map<Integer, List<SpecialDay>> days = new TreeMap<>();
        database.sql("""
                        SELECT year, date, kind, name, notice
                          FROM calendar.calendar_day d
                         WHERE version = (SELECT max(version)
                                            FROM calendar.calendar_year y
                                           WHERE y.year = d.year)
                         ORDER BY year, date
                        """)
                .query((row, number) -> days.computeIfAbsent(row.getInt("year"), year -> new ArrayList<>())
                        .add(day(row)))
                .list();
        return database.sql("""
                        SELECT DISTINCT ON (year)
                               year, version, imported_by, imported_at
                          FROM calendar.calendar_year
                         ORDER BY year, version DESC
                        """)
                .query((row, number) -> new AnnouncedYear(
                        row.getInt("year"),
                        row.getInt("version"),
                        row.getString("imported_by"),
                        row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                        days.getOrDefault(row.getInt("year"), List.of())))
                .list();
    }

    void add(AnnouncedYear year) {
        database.sql("""
                        INSERT INTO calendar.calendar_year (year, version, imported_by, imported_at)
                        VALUES (:year, :version, :by, :at)
                        """)
                .param("year", year.year())
                .param("version", year.version())
                .param("by", year.importedBy())
                .param("at", year.importedAt().atZone(China.ZONE).toOffsetDateTime())
                .update();
        for (SpecialDay day : year.days()) {
            database.sql("""
                            INSERT INTO calendar.calendar_day (year, version, date, kind, name, notice)
                            VALUES (:year, :version, :date, :kind, :name, :notice)
                            """)
                    .param("year", year.year())
                    .param("version", year.version())
                    .param("date", day.date())
                    .param("kind", day.kind().name())
                    .param("name", day.name())
                    .param("notice", day.notice())
                    .update();
        }
    }

    private static SpecialDay day(ResultSet row) throws SQLException {
        return new SpecialDay(
                row.getObject("date", LocalDate.class),
                SpecialDay.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("notice"));
    }
}
