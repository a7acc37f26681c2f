package cn.mingjing.authority.registers;

import cn.mingjing.authority.Authority;
import cn.mingjing.authority.CollectingBank;
import cn.mingjing.authority.Entrustment;
import cn.mingjing.authority.Level;
import cn.mingjing.authority.Nature;
import cn.mingjing.authority.Redress;
import cn.mingjing.authority.Succession;
import cn.mingjing.identifier.CreditCode;
import cn.mingjing.law.AuthorityId;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of authorities. */
@Component
class AuthorityTable {

    private static final String ON = """
            SELECT *
              FROM authority.authority
             WHERE id = :id AND valid_from <= :day
             ORDER BY version DESC
             LIMIT 1
            """;

    private static final String ALL_ON = """
            SELECT DISTINCT ON (id) *
              FROM authority.authority
             WHERE valid_from <= :day
             ORDER BY id, version DESC
            """;

    /** The authority and its superiors, nearest first; the limit stops a circle that older versions may have formed. */
    private static final String CHAIN = """
            WITH RECURSIVE chain AS (
                SELECT start.*, 0 AS distance
                  FROM (SELECT * FROM authority.authority
                         WHERE id = :id AND valid_from <= :day
                         ORDER BY version DESC LIMIT 1) start
                 UNION ALL
                SELECT above.*, chain.distance + 1
                  FROM chain
                  JOIN LATERAL (SELECT * FROM authority.authority
                                 WHERE id = chain.superior AND valid_from <= :day
                                 ORDER BY version DESC LIMIT 1) above ON true
                 WHERE chain.distance < 10
            )
            SELECT * FROM chain ORDER BY distance
            """;

    private static final String INSERT = """
            INSERT INTO authority.authority
                   (id, version, valid_from, name, code_word, credit_code, level, nature, division_code, sectors,
                    superior, telephone, address, bank_name, bank_account, payment_url, reconsideration, court,
                    entrusted_by, deed, deed_signed_on, deed_scope, deed_until,
                    succeeded_by, succeeded_since, succession_document,
                    recorded_at, recorded_by)
            VALUES (:id, :version, :validFrom, :name, :codeWord, :creditCode, :level, :nature, :divisionCode, :sectors,
                    :superior, :telephone, :address, :bankName, :bankAccount, :paymentUrl, :reconsideration, :court,
                    :entrustedBy, :deed, :deedSignedOn, :deedScope, :deedUntil,
                    :succeededBy, :succeededSince, :successionDocument,
                    :recordedAt, :recordedBy)
            """;

    private final JdbcClient jdbc;

    AuthorityTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Authority> on(AuthorityId id, LocalDate day) {
        return jdbc.sql(ON)
                .param("id", id.value())
                .param("day", day)
                .query(AuthorityTable::read)
                .optional();
    }

    List<Authority> allOn(LocalDate day) {
        return jdbc.sql(ALL_ON).param("day", day).query(AuthorityTable::read).list();
    }

    /** The authority itself, then its superiors, nearest first; empty when the register did not know it on that day. */
    List<Authority> chainOn(AuthorityId id, LocalDate day) {
        return jdbc.sql(CHAIN)
                .param("id", id.value())
                .param("day", day)
                .query(AuthorityTable::read)
                .list();
    }

    Optional<Entry<Authority>> newest(AuthorityId id) {
        return jdbc.sql("SELECT * FROM authority.authority WHERE id = :id ORDER BY version DESC LIMIT 1")
                .param("id", id.value())
                .query(Entry.reading(AuthorityTable::read))
                .optional();
    }

    /** Every version of every entry. */
    List<Entry<Authority>> all() {
        return jdbc.sql("SELECT * FROM authority.authority")
                .query(Entry.reading(AuthorityTable::read))
                .list();
    }

    void insert(Entry<Authority> entry) {
        Authority authority = entry.content();
        jdbc.sql(INSERT)
                .param("id", authority.id().value())
                .params(entry.parameters())
                .param("name", authority.name())
                .param("codeWord", authority.codeWord())
                .param("creditCode", authority.creditCode().value())
                .param("level", authority.level().name())
                .param("nature", authority.nature().name())
                .param("divisionCode", authority.divisionCode())
                .param("sectors", Words.array(authority.sectors()))
                .param("superior", authority.superior().map(AuthorityId::value).orElse(null))
                .param("telephone", authority.telephone())
                .param("address", authority.address())
                .param(
                        "bankName",
                        authority.collectingBank().map(CollectingBank::name).orElse(null))
                .param(
                        "bankAccount",
                        authority.collectingBank().map(CollectingBank::account).orElse(null))
                .param("paymentUrl", authority.paymentUrl().map(URI::toString).orElse(null))
                .param(
                        "reconsideration",
                        authority.redress().map(Redress::reconsideration).orElse(null))
                .param("court", authority.redress().map(Redress::court).orElse(null))
                .params(deed(authority.entrustment().orElse(null)))
                .params(succession(authority.succession().orElse(null)))
                .update();
    }

    private static Authority read(ResultSet row, int number) throws SQLException {
        return new Authority(
                new AuthorityId(row.getString("id")),
                row.getString("name"),
                row.getString("code_word"),
                new CreditCode(row.getString("credit_code")),
                Level.valueOf(row.getString("level")),
                Nature.valueOf(row.getString("nature")),
                row.getString("division_code"),
                Words.set(row, "sectors"),
                Optional.ofNullable(row.getString("superior")).map(AuthorityId::new),
                row.getString("telephone"),
                row.getString("address"),
                bank(row),
                Optional.ofNullable(row.getString("payment_url")).map(URI::create),
                redress(row),
                entrustment(row),
                succession(row));
    }

    private static Map<String, @Nullable Object> deed(@Nullable Entrustment deed) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("entrustedBy", deed == null ? null : deed.by().value());
        columns.put("deed", deed == null ? null : deed.deed());
        columns.put("deedSignedOn", deed == null ? null : deed.signedOn());
        columns.put("deedScope", deed == null ? null : deed.scope());
        columns.put("deedUntil", deed == null ? null : deed.until());
        return columns;
    }

    private static Map<String, @Nullable Object> succession(@Nullable Succession succession) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put(
                "succeededBy",
                succession == null ? null : succession.successor().value());
        columns.put("succeededSince", succession == null ? null : succession.since());
        columns.put("successionDocument", succession == null ? null : succession.document());
        return columns;
    }

    private static Optional<Entrustment> entrustment(ResultSet row) throws SQLException {
        String by = row.getString("entrusted_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new Entrustment(
                        new AuthorityId(by),
                        row.getString("deed"),
                        row.getObject("deed_signed_on", LocalDate.class),
                        row.getString("deed_scope"),
                        row.getObject("deed_until", LocalDate.class)));
    }

    private static Optional<Succession> succession(ResultSet row) throws SQLException {
        String successor = row.getString("succeeded_by");
        return successor == null
                ? Optional.empty()
                : Optional.of(new Succession(
                        new AuthorityId(successor),
                        row.getObject("succeeded_since", LocalDate.class),
                        row.getString("succession_document")));
    }

    private static Optional<CollectingBank> bank(ResultSet row) throws SQLException {
        String name = row.getString("bank_name");
        return name == null ? Optional.empty() : Optional.of(new CollectingBank(name, row.getString("bank_account")));
    }

    private static Optional<Redress> redress(ResultSet row) throws SQLException {
        String body = row.getString("reconsideration");
        return body == null ? Optional.empty() : Optional.of(new Redress(body, row.getString("court")));
    }
}
