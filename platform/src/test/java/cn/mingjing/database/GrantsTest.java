package cn.mingjing.database;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.database.setup.Migrations;
import cn.mingjing.testing.DatabaseTest;
import cn.mingjing.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@DatabaseTest
@DisplayName("数据库授权以设计为限")
class GrantsTest {

    private static final String ROLES_THAT_COULD_DO_MORE = """
            SELECT rolname FROM pg_roles
             WHERE rolname IN ('mingjing_app', 'mingjing_eraser', 'mingjing_portal', 'mingjing_intake')
               AND (rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls
                    OR EXISTS (SELECT 1 FROM pg_auth_members m WHERE m.member = pg_roles.oid)
                    OR EXISTS (SELECT 1 FROM pg_class c WHERE c.relowner = pg_roles.oid))
            """;

    private final TestDatabase database;

    GrantsTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    @DisplayName("迁移之后，任何角色都没有多余的权限")
    void no_role_may_do_more_than_it_is_for() {
        assertThat(Grants.tooMuch(database.owner())).isEmpty();
        assertThat(database.owner()
                        .sql(ROLES_THAT_COULD_DO_MORE)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GRANT UPDATE ON facts.planted TO mingjing_app",
                "GRANT DELETE ON facts.planted TO mingjing_app",
                "GRANT UPDATE (x) ON facts.planted TO mingjing_app",
                "GRANT TRUNCATE ON database.scheduled_tasks TO mingjing_app",
                "GRANT SELECT ON database.migration_history TO mingjing_app",
                "GRANT DELETE ON facts.planted TO mingjing_eraser",
                "GRANT UPDATE ON facts.planted TO mingjing_eraser",
                "GRANT SELECT ON facts.planted TO mingjing_portal",
                "GRANT SELECT ON facts.open_view TO mingjing_portal",
                "GRANT INSERT ON facts.planted TO mingjing_portal",
                "GRANT SELECT ON facts.planted TO mingjing_intake",
                "GRANT SELECT ON facts.planted TO PUBLIC",
            })
    @DisplayName("种下的越权授权必被查出")
    void a_planted_grant_is_found(String grant) {
        var owner = database.owner();
        database.ownerTransactions().executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            owner.sql("CREATE SCHEMA IF NOT EXISTS facts").update();
            owner.sql("CREATE TABLE facts.planted (x int)").update();
            owner.sql("CREATE VIEW facts.open_view AS SELECT x FROM facts.planted")
                    .update();
            assertThat(Grants.tooMuch(owner)).isEmpty();

            owner.sql(grant).update();

            assertThat(Grants.tooMuch(owner)).isNotEmpty();
        });
    }

    @Test
    @DisplayName("每个迁移文件夹都列在模块次序里，没有一个被漏掉")
    void every_folder_of_migrations_is_in_the_order() throws IOException {
        var folders = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql");
        for (var script : folders) {
            var path = Path.of(script.getURL().getPath());
            var folder = path.getName(path.getNameCount() - 2);
            assertThat(Migrations.ORDER).contains(folder.toString());
        }
        assertThat(folders).isNotEmpty();
    }
}
