package cn.mingjing.authority.registers;

import cn.mingjing.authority.CredentialIssuer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of issuers. */
@Component
class IssuerTable {

    private static final String NEWEST = """
            SELECT *
              FROM (SELECT DISTINCT ON (name) *
                      FROM authority.credential_issuer
                     ORDER BY name, version DESC) issuer
             ORDER BY name COLLATE "zh-x-icu"
            """;

    private static final String INSERT = """
            INSERT INTO authority.credential_issuer
                   (name, version, valid_from, rule, pattern, recorded_at, recorded_by)
            VALUES (:name, :version, :validFrom, :rule, :pattern, :recordedAt, :recordedBy)
            """;

    private final JdbcClient jdbc;

    IssuerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Entry<CredentialIssuer>> newest(String name) {
        return jdbc.sql("SELECT * FROM authority.credential_issuer WHERE name = :name ORDER BY version DESC LIMIT 1")
                .param("name", name)
                .query(Entry.reading(IssuerTable::read))
                .optional();
    }

    List<CredentialIssuer> newest() {
        return jdbc.sql(NEWEST).query(IssuerTable::read).list();
    }

    /** Every version of every entry. */
    List<Entry<CredentialIssuer>> all() {
        return jdbc.sql("SELECT * FROM authority.credential_issuer")
                .query(Entry.reading(IssuerTable::read))
                .list();
    }

    void insert(Entry<CredentialIssuer> entry) {
        CredentialIssuer issuer = entry.content();
        jdbc.sql(INSERT)
                .param("name", issuer.name())
                .params(entry.parameters())
                .param("rule", issuer.rule())
                .param("pattern", issuer.pattern())
                .update();
    }

    private static CredentialIssuer read(ResultSet row, int number) throws SQLException {
        return new CredentialIssuer(row.getString("name"), row.getString("rule"), row.getString("pattern"));
    }
}
