package cn.mingjing.portal.search;

import cn.mingjing.database.Portal;
import cn.mingjing.portal.notices.SearchWords;
import cn.mingjing.portal.register.PublishedOfficer;
import cn.mingjing.portal.register.PublishedRegister;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Searches the published lists of officers by name and credential number, which every document that binds an authority
 * has published, and by nothing else; the owner tells which fit (ADR 0123).
 */
@Component
public class OfficerSearch {

    private final JdbcClient database;
    private final PublishedRegister register;

    OfficerSearch(@Portal JdbcClient database, PublishedRegister register) {
        this.database = database;
        this.register = register;
    }

    private record Holder(String credentialNumber, long total) {}

    /**
     * One page.
     *
     * @param authority empty for all
     */
    public Hits<PublishedOfficer> search(SearchWords words, String authority, int skip, int most) {
        List<Holder> holders = database.sql("""
                        SELECT credential_number, total
                          FROM authority.found_officers(CAST(:pairs AS tsquery), :patterns, :authority, :most, :skip)
                        """)
                .param("pairs", words.query())
                .param("patterns", words.patterns().toArray(String[]::new))
                .param("authority", authority)
                .param("most", most)
                .param("skip", skip)
                .query(Holder.class)
                .list();
        return Hits.of(
                register.officers(holders.stream().map(Holder::credentialNumber).toList()),
                holders.isEmpty() ? 0 : holders.getFirst().total());
    }
}
