package cn.mingjing.portal.register;

import cn.mingjing.database.Portal;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Jurisdiction;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Provisions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the documents that bind an authority which particulars of its officers are public. */
@Component
class PublishedParticulars {

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
    private final Provisions provisions;
    private final Clock clock;

    PublishedParticulars(@Portal JdbcClient database, Provisions provisions, Clock clock) {
        this.database = database;
        this.provisions = provisions;
        this.clock = clock;
    }

    private record Link(AuthorityId id, String divisionCode, Set<String> sectors) {}

    /** What today is public of the officers of an authority; all that D-14 knows where no document of its own lists less. */
    Particulars of(String authority) {
        List<Link> chain = database.sql(CHAIN)
                .param("id", authority)
                .query((row, number) -> link(row))
                .list();
        return chain.isEmpty() ? Particulars.ALL : ruling(jurisdiction(chain)).orElse(Particulars.ALL);
    }

    /** The provisions on officers speak for every kind of act alike. */
    private Optional<Particulars> ruling(Jurisdiction jurisdiction) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        return provisions
                .ruling(Parameters.OFFICERS_SHOWN, jurisdiction, ActKind.INSPECTION, today)
                .map(ruling -> new Particulars(ruling.value().fields(), ruling.clauses()));
    }

    private static Jurisdiction jurisdiction(List<Link> chain) {
        Link itself = chain.getFirst();
        return new Jurisdiction(
                itself.id(),
                chain.stream().skip(1).map(Link::id).toList(),
                itself.sectors(),
                Jurisdiction.territoriesOf(itself.divisionCode()));
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                new AuthorityId(row.getString("id")),
                row.getString("division_code"),
                Set.copyOf(Arrays.asList((String[]) row.getArray("sectors").getArray())));
    }
}
