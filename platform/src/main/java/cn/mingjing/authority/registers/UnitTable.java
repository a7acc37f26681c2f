package cn.mingjing.authority.registers;

import cn.mingjing.authority.Unit;
import cn.mingjing.authority.UnitId;
import cn.mingjing.law.AuthorityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of units. */
@Component
class UnitTable {

    private static final String ON = """
            SELECT *
              FROM authority.unit
             WHERE id = :id AND valid_from <= :day
             ORDER BY version DESC
             LIMIT 1
            """;

    private static final String OPEN_OF = """
            SELECT *
              FROM (SELECT DISTINCT ON (id) *
                      FROM authority.unit
                     WHERE authority = :authority AND valid_from <= :day
                     ORDER BY id, version DESC) unit
             WHERE open
             ORDER BY role, name COLLATE "zh-x-icu"
            """;

    private static final String INSERT = """
            INSERT INTO authority.unit
                   (id, version, valid_from, authority, name, role, open, recorded_at, recorded_by)
            VALUES (:id, :version, :validFrom, :authority, :name, :role, :open, :recordedAt, :recordedBy)
            """;

    private final JdbcClient jdbc;

    UnitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Unit> on(UnitId id, LocalDate day) {
        return jdbc.sql(ON)
                .param("id", id.value())
                .param("day", day)
                .query(UnitTable::read)
                .optional();
    }

    List<Unit> openOf(AuthorityId authority, LocalDate day) {
        return jdbc.sql(OPEN_OF)
                .param("authority", authority.value())
                .param("day", day)
                .query(UnitTable::read)
                .list();
    }

    Optional<Entry<Unit>> newest(UnitId id) {
        return jdbc.sql("SELECT * FROM authority.unit WHERE id = :id ORDER BY version DESC LIMIT 1")
                .param("id", id.value())
                .query(Entry.reading(UnitTable::read))
                .optional();
    }

    /** Every version of every entry. */
    List<Entry<Unit>> all() {
        return jdbc.sql("SELECT * FROM authority.unit")
                .query(Entry.reading(UnitTable::read))
                .list();
    }

    void insert(Entry<Unit> entry) {
        Unit unit = entry.content();
        jdbc.sql(INSERT)
                .param("id", unit.id().value())
                .params(entry.parameters())
                .param("authority", unit.authority().value())
                .param("name", unit.name())
                .param("role", unit.role().name())
                .param("open", unit.open())
                .update();
    }

    private static Unit read(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                new AuthorityId(row.getString("authority")),
                row.getString("name"),
                Unit.Role.valueOf(row.getString("role")),
                row.getBoolean("open"));
    }
}
