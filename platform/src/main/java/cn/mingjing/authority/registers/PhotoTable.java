package cn.mingjing.authority.registers;

import cn.mingjing.authority.Photo;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of photos. Their bytes are read only to be shown; otherwise their digest stands for them. */
@Component
class PhotoTable {

    private static final String WITHOUT_BYTES = """
            SELECT person, version, valid_from, media_type, recorded_at, recorded_by,
                   octet_length(content) AS size, encode(sha256(content), 'hex') AS sha256
              FROM authority.photo
            """;

    private static final String INSERT = """
            INSERT INTO authority.photo (person, version, valid_from, media_type, content, recorded_at, recorded_by)
            VALUES (:person, :version, :validFrom, :mediaType, :content, :recordedAt, :recordedBy)
            """;

    private final JdbcClient jdbc;

    PhotoTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A photo as it stands in the record.
     *
     * @param size in bytes
     * @param sha256 of the bytes, in hexadecimal digits
     */
    record Kept(String person, String mediaType, int size, String sha256) {

        static Kept of(String person, Photo photo) {
            return new Kept(person, photo.mediaType(), photo.content().length, digest(photo.content()));
        }

        private static String digest(byte[] content) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }
    }

    Optional<Photo> of(String person) {
        return jdbc.sql(
                        "SELECT media_type, content FROM authority.photo WHERE person = :person ORDER BY version DESC LIMIT 1")
                .param("person", person)
                .query((row, number) -> new Photo(row.getString("media_type"), row.getBytes("content")))
                .optional();
    }

    Optional<Entry<Kept>> newest(String person) {
        return jdbc.sql(WITHOUT_BYTES + " WHERE person = :person ORDER BY version DESC LIMIT 1")
                .param("person", person)
                .query(Entry.reading(PhotoTable::read))
                .optional();
    }

    /** Every version of every entry. */
    List<Entry<Kept>> all() {
        return jdbc.sql(WITHOUT_BYTES).query(Entry.reading(PhotoTable::read)).list();
    }

    void insert(Entry<Kept> entry, byte[] content) {
        jdbc.sql(INSERT)
                .param("person", entry.content().person())
                .params(entry.parameters())
                .param("mediaType", entry.content().mediaType())
                .param("content", content)
                .update();
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getString("person"), row.getString("media_type"), row.getInt("size"), row.getString("sha256"));
    }
}
