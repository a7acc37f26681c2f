package cn.mingjing.portal.register;

import cn.mingjing.database.Portal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of authorities and officers, as far as it is published. */
@Component
public class PublishedRegister {

    private final JdbcClient database;

    PublishedRegister(@Portal JdbcClient database) {
        this.database = database;
    }

    public List<PublishedAuthority> authorities() {
        return database.sql("""
                        SELECT id, name, credit_code, level, nature, telephone, address
                          FROM authority.published_authority
                         ORDER BY name COLLATE "zh-x-icu"
                        """).query(PublishedAuthority.class).list();
    }

    public Optional<PublishedAuthority> authority(String id) {
        return database.sql("""
                        SELECT id, name, credit_code, level, nature, telephone, address
                          FROM authority.published_authority
                         WHERE id = :id
                        """).param("id", id).query(PublishedAuthority.class).optional();
    }

    public List<PublishedOfficer> officersOf(String authority) {
        return database.sql("""
                        SELECT * FROM authority.published_officer
                         WHERE authority = :authority AND status <> 'REVOKED'
                         ORDER BY unit_name COLLATE "zh-x-icu", name COLLATE "zh-x-icu"
                        """)
                .param("authority", authority)
                .query((row, number) -> officer(row))
                .list();
    }

    public Optional<PublishedOfficer> officer(String credentialNumber) {
        return database.sql("SELECT * FROM authority.published_officer WHERE credential_number = :number")
                .param("number", credentialNumber)
                .query((row, number) -> officer(row))
                .optional();
    }

    private static PublishedOfficer officer(ResultSet row) throws SQLException {
        return new PublishedOfficer(
                row.getString("credential_number"),
                row.getString("name"),
                row.getString("title"),
                row.getString("authority"),
                row.getString("authority_name"),
                row.getString("unit_name"),
                row.getString("area"),
                row.getString("issuer"),
                Arrays.asList((String[]) row.getArray("fields").getArray()),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("status"));
    }
}
