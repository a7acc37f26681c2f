package cn.mingjing.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.testing.DatabaseTest;
import cn.mingjing.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

@DatabaseTest
@DisplayName("门户的数据库角色只读得到公开的视图")
class PortalReadsOnlyWhatIsPublishedTest {

    /** Whoever publishes something else adds its view here. */
    private static final List<String> PUBLISHED = List.of(
            "authority.published_authority",
            "authority.published_carrying",
            "authority.published_changes",
            "authority.published_officer",
            "authority.published_photo",
            "authority.published_publisher",
            "authority.published_unit",
            "catalogue.published_edition",
            "catalogue.published_item",
            "disclosure.ended_publicity",
            "disclosure.published_notice",
            "disclosure.published_notice_version",
            "disclosure.published_tombstone",
            "facts.public_checkpoint",
            "facts.public_leaf_number",
            "facts.public_log",
            "facts.public_tile");

    private static final String EVERYTHING = """
            SELECT n.nspname || '.' || c.relname
              FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
               AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg_toast%'
             ORDER BY 1
            """;

    private final TestDatabase database;

    PortalReadsOnlyWhatIsPublishedTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    @DisplayName("逐张表、逐个视图去读：读得到的，只有公开的那几个")
    void it_reads_the_published_views_and_nothing_else() {
        List<String> all = database.owner().sql(EVERYTHING).query(String.class).list();
        assertThat(all).hasSizeGreaterThan(3 * PUBLISHED.size()).contains("facts.fact", "facts.content");

        assertThat(all.stream().filter(this::isReadable)).containsExactlyElementsOf(PUBLISHED);
    }

    @Test
    @DisplayName("公开的视图也一个都写不进去")
    void it_writes_nothing() {
        for (String view : PUBLISHED) {
            assertThatThrownBy(
                            () -> database.portal().sql("DELETE FROM " + view).update())
                    .as(view)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    @DisplayName("改换身份、借用函数，也读不到案卷")
    void it_cannot_become_anybody_else() {
        for (String way : List.of(
                "SET ROLE mingjing_app",
                "SET SESSION AUTHORIZATION mingjing_app",
                "COPY facts.content TO STDOUT",
                "SELECT pg_read_file('postgresql.conf')",
                "SELECT lo_import('/etc/passwd')")) {
            assertThatThrownBy(() -> database.portal().sql(way).query().listOfRows())
                    .as(way)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private boolean isReadable(String thing) {
        try {
            database.portal().sql("SELECT * FROM " + thing + " LIMIT 1").query().listOfRows();
            return true;
        } catch (DataAccessException denied) {
            return false;
        }
    }
}
