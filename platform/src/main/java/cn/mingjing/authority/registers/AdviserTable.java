package cn.mingjing.authority.registers;

import cn.mingjing.authority.Engagement;
import cn.mingjing.authority.LegalAdviser;
import cn.mingjing.authority.LegalAdviserId;
import cn.mingjing.identifier.LawyerLicence;
import cn.mingjing.law.AuthorityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of legal advisers. */
@Component
class AdviserTable {

    private static final String ON = """
            SELECT *
              FROM authority.legal_adviser
             WHERE id = :id AND valid_from <= :day
             ORDER BY version DESC
             LIMIT 1
            """;

    /** An adviser stays with the authority that entered him. */
    private static final String OF = """
            SELECT *
              FROM (SELECT DISTINCT ON (id) *
                      FROM authority.legal_adviser
                     WHERE authority = ANY (:authorities) AND valid_from <= :day
                     ORDER BY id, version DESC) adviser
             WHERE strpos(concat_ws(' ', name, employer, fields, licence), :words) > 0
             ORDER BY coalesce(ended_on, engaged_to) DESC, name COLLATE "zh-x-icu", id
            """;

    private static final String INSERT = """
            INSERT INTO authority.legal_adviser
                   (id, version, valid_from, authority, capacity, name, licence, employer, fields,
                    engaged_from, engaged_to, ended_on, end_reason, recorded_at, recorded_by)
            VALUES (:id, :version, :validFrom, :authority, :capacity, :name, :licence, :employer, :fields,
                    :engagedFrom, :engagedTo, :endedOn, :endReason, :recordedAt, :recordedBy)
            """;

    private final JdbcClient jdbc;

    AdviserTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LegalAdviser> on(LegalAdviserId id, LocalDate day) {
        return jdbc.sql(ON)
                .param("id", id.value())
                .param("day", day)
                .query(AdviserTable::read)
                .optional();
    }

    /** Those of the authorities in whose words these occur; every word occurs where there are none. */
    List<LegalAdviser> of(Collection<AuthorityId> authorities, String words, LocalDate day) {
        return jdbc.sql(OF)
                .param(
                        "authorities",
                        authorities.stream().map(AuthorityId::value).toArray(String[]::new))
                .param("words", words)
                .param("day", day)
                .query(AdviserTable::read)
                .list();
    }

    Optional<Entry<LegalAdviser>> newest(LegalAdviserId id) {
        return jdbc.sql("SELECT * FROM authority.legal_adviser WHERE id = :id ORDER BY version DESC LIMIT 1")
                .param("id", id.value())
                .query(Entry.reading(AdviserTable::read))
                .optional();
    }

    /** Every version of every entry. */
    List<Entry<LegalAdviser>> all() {
        return jdbc.sql("SELECT * FROM authority.legal_adviser")
                .query(Entry.reading(AdviserTable::read))
                .list();
    }

    void insert(Entry<LegalAdviser> entry) {
        LegalAdviser adviser = entry.content();
        Engagement engagement = adviser.engagement();
        jdbc.sql(INSERT)
                .param("id", adviser.id().value())
                .params(entry.parameters())
                .param("authority", adviser.authority().value())
                .param("capacity", adviser.capacity().name())
                .param("name", adviser.name())
                .param("licence", adviser.licence().map(LawyerLicence::value).orElse(null))
                .param("employer", adviser.employer())
                .param("fields", adviser.fields())
                .param("engagedFrom", engagement.from())
                .param("engagedTo", engagement.to())
                .param("endedOn", engagement.end().map(Engagement.End::on).orElse(null))
                .param("endReason", engagement.end().map(Engagement.End::reason).orElse(null))
                .update();
    }

    private static LegalAdviser read(ResultSet row, int number) throws SQLException {
        return new LegalAdviser(
                new LegalAdviserId(row.getObject("id", UUID.class)),
                new AuthorityId(row.getString("authority")),
                LegalAdviser.Capacity.valueOf(row.getString("capacity")),
                row.getString("name"),
                Optional.ofNullable(row.getString("licence")).map(LawyerLicence::new),
                row.getString("employer"),
                row.getString("fields"),
                new Engagement(
                        row.getObject("engaged_from", LocalDate.class),
                        row.getObject("engaged_to", LocalDate.class),
                        end(row)));
    }

    private static Optional<Engagement.End> end(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("ended_on", LocalDate.class);
        return on == null ? Optional.empty() : Optional.of(new Engagement.End(on, row.getString("end_reason")));
    }
}
