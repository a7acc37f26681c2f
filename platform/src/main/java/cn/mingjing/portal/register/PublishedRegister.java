package cn.mingjing.portal.register;

import cn.mingjing.database.Portal;
import cn.mingjing.law.OfficerField;
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
    private final PublishedParticulars particulars;
    private final PublishedRemedies remedies;

    PublishedRegister(@Portal JdbcClient database, PublishedParticulars particulars, PublishedRemedies remedies) {
        this.database = database;
        this.particulars = particulars;
        this.remedies = remedies;
    }

    public List<PublishedAuthority> authorities() {
        return database.sql("""
                        SELECT id, name, credit_code, level, nature, telephone, address, superior, reconsideration, court
                          FROM authority.published_authority
                         ORDER BY name COLLATE "zh-x-icu"
                        """).query(PublishedAuthority.class).list();
    }

    public Optional<PublishedAuthority> authority(String id) {
        return database.sql("""
                        SELECT id, name, credit_code, level, nature, telephone, address, superior, reconsideration, court
                          FROM authority.published_authority
                         WHERE id = :id
                        """).param("id", id).query(PublishedAuthority.class).optional();
    }

    /** Which particulars of its officers the documents that bind an authority have published. */
    public Remedies remediesOf(String authority) {
        return remedies.of(authority);
    }

    public Particulars particularsOf(String authority) {
        return particulars.of(authority);
    }

    /** The officers of an authority whose credential has not been taken back, with the particulars that are public. */
    public List<PublishedOfficer> officersOf(String authority) {
        Particulars shown = particulars.of(authority);
        return database.sql("""
                        SELECT * FROM authority.published_officer
                         WHERE authority = :authority AND status <> 'REVOKED'
                         ORDER BY name COLLATE "zh-x-icu", credential_number
                        """)
                .param("authority", authority)
                .query((row, number) -> officer(row, shown))
                .list();
    }

    /** The lists of an authority that hold on a day. */
    public List<PublishedList> listsOf(String authority, LocalDate day) {
        return database.sql("""
                        SELECT DISTINCT ON (kind) kind, edition, effective_from
                          FROM catalogue.published_edition
                         WHERE authority = :authority AND effective_from <= :day
                           AND (effective_until IS NULL OR effective_until >= :day)
                         ORDER BY kind, edition DESC
                        """)
                .param("authority", authority)
                .param("day", day)
                .query(PublishedList.class)
                .list();
    }

    public Optional<PublishedOfficer> officer(String credentialNumber) {
        return database.sql("SELECT * FROM authority.published_officer WHERE credential_number = :number")
                .param("number", credentialNumber)
                .query((row, number) -> officer(row, particulars.of(row.getString("authority"))))
                .optional();
    }

    public boolean hasPhoto(String credentialNumber) {
        return database.sql("SELECT EXISTS (SELECT FROM authority.published_photo WHERE credential_number = :number)")
                .param("number", credentialNumber)
                .query(Boolean.class)
                .single();
    }

    /** Empty where there is none, and for a credential that is not in force. */
    public Optional<PublishedPhoto> photo(String credentialNumber) {
        return database.sql(
                        "SELECT media_type, content FROM authority.published_photo WHERE credential_number = :number")
                .param("number", credentialNumber)
                .query((row, number) -> new PublishedPhoto(row.getString("media_type"), row.getBytes("content")))
                .optional();
    }

    private static PublishedOfficer officer(ResultSet row, Particulars shown) throws SQLException {
        return new PublishedOfficer(
                row.getString("credential_number"),
                row.getString("name"),
                Optional.of(row.getString("title")).filter(title -> shown.has(OfficerField.POST)),
                row.getString("authority"),
                row.getString("authority_name"),
                row.getString("authority_telephone"),
                row.getString("unit_name"),
                Optional.of(row.getString("area")).filter(area -> shown.has(OfficerField.AREA)),
                row.getString("issuer"),
                Arrays.asList((String[]) row.getArray("fields").getArray()),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("status"));
    }
}
