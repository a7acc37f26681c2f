package cn.mingjing.authority.registers;

import cn.mingjing.authority.TrainingYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of training years. */
@Component
class TrainingTable {

    private static final String OF_PERSON = """
            SELECT DISTINCT ON (year) *
              FROM authority.training
             WHERE person = :person
             ORDER BY year DESC, version DESC
            """;

    private static final String OF_YEAR = """
            SELECT *
              FROM authority.training
             WHERE person = :person AND year = :year
             ORDER BY version DESC
             LIMIT 1
            """;

    private static final String INSERT = """
            INSERT INTO authority.training
                   (person, year, version, valid_from, hours, exam_day, exam_passed, recorded_at, recorded_by)
            VALUES (:person, :year, :version, :validFrom, :hours, :examDay, :examPassed, :recordedAt, :recordedBy)
            """;

    private final JdbcClient jdbc;

    TrainingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What its entry is called in the record. */
    static String id(TrainingYear training) {
        return training.person() + "/" + training.year();
    }

    List<TrainingYear> newest(String person) {
        return jdbc.sql(OF_PERSON)
                .param("person", person)
                .query(TrainingTable::read)
                .list();
    }

    Optional<Entry<TrainingYear>> newest(String person, int year) {
        return jdbc.sql(OF_YEAR)
                .param("person", person)
                .param("year", year)
                .query(Entry.reading(TrainingTable::read))
                .optional();
    }

    /** Every version of every entry. */
    List<Entry<TrainingYear>> all() {
        return jdbc.sql("SELECT * FROM authority.training")
                .query(Entry.reading(TrainingTable::read))
                .list();
    }

    void insert(Entry<TrainingYear> entry) {
        TrainingYear training = entry.content();
        jdbc.sql(INSERT)
                .param("person", training.person())
                .param("year", training.year())
                .params(entry.parameters())
                .param("hours", training.hours())
                .param("examDay", training.exam().map(TrainingYear.Exam::day).orElse(null))
                .param(
                        "examPassed",
                        training.exam().map(TrainingYear.Exam::passed).orElse(null))
                .update();
    }

    private static TrainingYear read(ResultSet row, int number) throws SQLException {
        return new TrainingYear(row.getString("person"), row.getInt("year"), row.getInt("hours"), exam(row));
    }

    private static Optional<TrainingYear.Exam> exam(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("exam_day", LocalDate.class);
        return day == null ? Optional.empty() : Optional.of(new TrainingYear.Exam(day, row.getBoolean("exam_passed")));
    }
}
