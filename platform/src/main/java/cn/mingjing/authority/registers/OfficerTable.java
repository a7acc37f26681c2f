package cn.mingjing.authority.registers;

import cn.mingjing.authority.Credential;
import cn.mingjing.authority.LegalQualification;
import cn.mingjing.authority.Officer;
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

/** The versions of officers. */
@Component
class OfficerTable {

    private static final String ON = """
            SELECT *
              FROM authority.officer
             WHERE person = :person AND valid_from <= :day
             ORDER BY version DESC
             LIMIT 1
            """;

    private static final String PRESENT_IN = """
            SELECT officer.*
              FROM (SELECT DISTINCT ON (person) *
                      FROM authority.officer
                     WHERE person IN (SELECT person FROM authority.officer WHERE authority = :authority)
                       AND valid_from <= :day
                     ORDER BY person, version DESC) officer
              LEFT JOIN LATERAL (SELECT name
                                   FROM authority.unit
                                  WHERE id = officer.unit
                                  ORDER BY version DESC
                                  LIMIT 1) unit ON true
             WHERE officer.authority = :authority AND officer.standing <> 'LEFT'
             ORDER BY unit.name COLLATE "zh-x-icu", officer.name COLLATE "zh-x-icu", officer.person
            """;

    private static final String INSERT = """
            INSERT INTO authority.officer
                   (person, version, valid_from, name, authority, unit, title, standing,
                    credential_number, credential_issuer, credential_area, credential_fields,
                    credential_from, credential_to, credential_status,
                    legal_certificate, reviewing_since, recorded_at, recorded_by)
            VALUES (:person, :version, :validFrom, :name, :authority, :unit, :title, :standing,
                    :number, :issuer, :area, :fields, :from, :to, :status,
                    :certificate, :reviewingSince, :recordedAt, :recordedBy)
            """;

    private final JdbcClient jdbc;

    OfficerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Officer> on(String person, LocalDate day) {
        return jdbc.sql(ON)
                .param("person", person)
                .param("day", day)
                .query(OfficerTable::read)
                .optional();
    }

    List<Officer> presentIn(AuthorityId authority, LocalDate day) {
        return jdbc.sql(PRESENT_IN)
                .param("authority", authority.value())
                .param("day", day)
                .query(OfficerTable::read)
                .list();
    }

    Optional<Entry<Officer>> newest(String person) {
        return jdbc.sql("SELECT * FROM authority.officer WHERE person = :person ORDER BY version DESC LIMIT 1")
                .param("person", person)
                .query(Entry.reading(OfficerTable::read))
                .optional();
    }

    /** The person whose number this is; empty while nobody holds it. */
    Optional<String> holderOf(String credentialNumber) {
        return jdbc.sql("SELECT person FROM authority.credential_number WHERE number = :number")
                .param("number", credentialNumber)
                .query(String.class)
                .optional();
    }

    private void keepNumber(String credentialNumber, String person) {
        if (holderOf(credentialNumber).isEmpty()) {
            jdbc.sql("INSERT INTO authority.credential_number (number, person) VALUES (:number, :person)")
                    .param("number", credentialNumber)
                    .param("person", person)
                    .update();
        }
    }

    /** Every version of every entry. */
    List<Entry<Officer>> all() {
        return jdbc.sql("SELECT * FROM authority.officer")
                .query(Entry.reading(OfficerTable::read))
                .list();
    }

    void insert(Entry<Officer> entry) {
        Officer officer = entry.content();
        Optional<Credential> credential = officer.credential();
        credential.ifPresent(held -> keepNumber(held.number(), officer.person()));
        jdbc.sql(INSERT)
                .param("person", officer.person())
                .params(entry.parameters())
                .param("name", officer.name())
                .param("authority", officer.authority().value())
                .param("unit", officer.unit().value())
                .param("title", officer.title())
                .param("standing", officer.standing().name())
                .param("number", credential.map(Credential::number).orElse(null))
                .param("issuer", credential.map(Credential::issuer).orElse(null))
                .param("area", credential.map(Credential::area).orElse(null))
                .param(
                        "fields",
                        credential.map(held -> Words.array(held.fields())).orElse(null))
                .param("from", credential.map(Credential::validFrom).orElse(null))
                .param("to", credential.map(Credential::validTo).orElse(null))
                .param("status", credential.map(held -> held.status().name()).orElse(null))
                .param("certificate", officer.qualification().certificate().orElse(null))
                .param(
                        "reviewingSince",
                        officer.qualification().reviewingSince().orElse(null))
                .update();
    }

    private static Officer read(ResultSet row, int number) throws SQLException {
        return new Officer(
                row.getString("person"),
                row.getString("name"),
                new AuthorityId(row.getString("authority")),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("title"),
                Officer.Standing.valueOf(row.getString("standing")),
                credential(row),
                new LegalQualification(
                        Optional.ofNullable(row.getString("legal_certificate")),
                        Optional.ofNullable(row.getObject("reviewing_since", LocalDate.class))));
    }

    private static Optional<Credential> credential(ResultSet row) throws SQLException {
        String number = row.getString("credential_number");
        if (number == null) {
            return Optional.empty();
        }
        return Optional.of(new Credential(
                number,
                row.getString("credential_issuer"),
                row.getString("credential_area"),
                Words.set(row, "credential_fields"),
                row.getObject("credential_from", LocalDate.class),
                row.getObject("credential_to", LocalDate.class),
                Credential.Status.valueOf(row.getString("credential_status"))));
    }
}
