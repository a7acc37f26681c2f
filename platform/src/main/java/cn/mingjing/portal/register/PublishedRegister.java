package cn.mingjing.portal.register;

import cn.mingjing.database.Portal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of authorities and officers, as far as it is published. */
@Component
public class PublishedRegister {

    private final JdbcClient database;
    private final PublishedParticulars particulars;
    private final PublishedRemedies remedies;
    private volatile @Nullable Remembered remembered;

    private record Remembered(long changes, Directory directory) {}

    PublishedRegister(@Portal JdbcClient database, PublishedParticulars particulars, PublishedRemedies remedies) {
        this.database = database;
        this.particulars = particulars;
        this.remedies = remedies;
    }

    /** What is published of the registers as a whole; read once for each change of them. */
    public Directory directory() {
        long changes = database.sql("SELECT count FROM authority.published_changes")
                .query(Long.class)
                .single();
        // The count is asked for first, so that nothing older than it is kept under it.
        Remembered known = remembered;
        if (known == null || known.changes() != changes) {
            known = new Remembered(changes, new Directory(all(), officers()));
            remembered = known;
        }
        return known.directory();
    }

    private List<PublishedAuthority> all() {
        return database.sql("""
                        SELECT id, name, credit_code, level, nature, division_code, telephone, address, superior,
                               reconsideration, court, entrusted_by, deed, deed_signed_on, deed_scope, deed_until,
                               succeeded_by, succeeded_since, succession_document
                          FROM authority.published_authority
                         ORDER BY name COLLATE "zh-x-icu"
                        """).query(PublishedAuthority.class).list();
    }

    private Map<String, Integer> officers() {
        Map<String, Integer> officers = new HashMap<>();
        database.sql("""
                        SELECT authority, count(*) AS officers FROM authority.published_officer
                         WHERE status <> 'REVOKED' GROUP BY authority
                        """).query(row -> {
            officers.put(row.getString("authority"), row.getInt("officers"));
        });
        return officers;
    }

    public Optional<PublishedAuthority> authority(String id) {
        return directory().find(id);
    }

    /** The units of an authority, as they are now. */
    public List<PublishedUnit> unitsOf(String authority) {
        return database.sql("""
                        SELECT name, role FROM authority.published_unit
                         WHERE authority = :authority
                         ORDER BY name COLLATE "zh-x-icu"
                        """)
                .param("authority", authority)
                .query(PublishedUnit.class)
                .list();
    }

    public Remedies remediesOf(String authority) {
        return remedies.of(authority);
    }

    /** Which particulars of its officers the documents that bind an authority have published. */
    public Particulars particularsOf(String authority) {
        return particulars.of(authority);
    }

    /**
     * The officers of an authority whose credential has not been taken back, with the particulars that are public.
     *
     * @param skip how many come before
     */
    public List<PublishedOfficer> officersOf(String authority, int skip, int most) {
        Particulars shown = particulars.of(authority);
        return database.sql("""
                        SELECT * FROM authority.published_officer
                         WHERE authority = :authority AND status <> 'REVOKED'
                         ORDER BY name COLLATE "zh-x-icu", credential_number
                         LIMIT :most OFFSET :skip
                        """)
                .param("authority", authority)
                .param("most", most)
                .param("skip", skip)
                .query((row, number) -> officer(row).with(shown))
                .list();
    }

    /** Some officers by their credential numbers, in the order of these. */
    public List<PublishedOfficer> officers(List<String> credentialNumbers) {
        Map<String, Particulars> shown = new HashMap<>();
        return database
                .sql("SELECT * FROM authority.published_officer WHERE credential_number = ANY (:numbers)")
                .param("numbers", credentialNumbers.toArray(String[]::new))
                .query((row, number) -> officer(row))
                .list()
                .stream()
                .map(officer -> officer.with(shown.computeIfAbsent(officer.authority(), particulars::of)))
                .sorted(Comparator.comparingInt(officer -> credentialNumbers.indexOf(officer.credentialNumber())))
                .toList();
    }

    public Optional<PublishedOfficer> officer(String credentialNumber) {
        return database.sql("SELECT * FROM authority.published_officer WHERE credential_number = :number")
                .param("number", credentialNumber)
                .query((row, number) -> officer(row))
                .optional()
                .map(officer -> officer.with(particulars.of(officer.authority())));
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

    private static PublishedOfficer officer(ResultSet row) throws SQLException {
        return new PublishedOfficer(
                row.getString("credential_number"),
                row.getString("name"),
                Optional.of(row.getString("title")),
                row.getString("authority"),
                row.getString("authority_name"),
                row.getString("authority_telephone"),
                row.getString("unit_name"),
                Optional.of(row.getString("area")),
                row.getString("issuer"),
                Arrays.asList((String[]) row.getArray("fields").getArray()),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("status"));
    }
}
