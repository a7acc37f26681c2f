package cn.mingjing.portal.register;

import cn.mingjing.database.Portal;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Jurisdiction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which documents can bind an authority, as far as the public register tells. */
@Component
class PublishedJurisdiction {

    /** Itself first, then its superiors, nearest first; the register has no circles. */
    private static final String CHAIN = """
            WITH RECURSIVE chain AS (
                SELECT id, superior, division_code, sectors, 1 AS step
                  FROM authority.published_authority
                 WHERE id = :id
                 UNION ALL
                SELECT above.id, above.superior, above.division_code, above.sectors, chain.step + 1
                  FROM chain
                  JOIN authority.published_authority above ON above.id = chain.superior
                 WHERE chain.step < 20)
            SELECT id, division_code, sectors FROM chain ORDER BY step
            """;

    private final JdbcClient database;

    PublishedJurisdiction(@Portal JdbcClient database) {
        this.database = database;
    }

    private record Link(AuthorityId id, String divisionCode, Set<String> sectors) {}

    /** Empty for an authority that is not published. */
    Optional<Jurisdiction> of(String authority) {
        List<Link> chain = database.sql(CHAIN)
                .param("id", authority)
                .query((row, number) -> link(row))
                .list();
        return chain.stream()
                .findFirst()
                .map(itself -> new Jurisdiction(
                        itself.id(),
                        chain.stream().skip(1).map(Link::id).toList(),
                        itself.sectors(),
                        Jurisdiction.territoriesOf(itself.divisionCode())));
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                new AuthorityId(row.getString("id")),
                row.getString("division_code"),
                Set.copyOf(Arrays.asList((String[]) row.getArray("sectors").getArray())));
    }
}
