package cn.mingjing.database.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.database.Role;
import cn.mingjing.database.embedded.EmbeddedPostgres;
import cn.mingjing.start.Folders;
import cn.mingjing.start.Installation;
import cn.mingjing.start.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Stands in for a PostgreSQL that somebody else runs: roles live in the whole server, so the order matters. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("外接数据库")
class ForeignDatabaseTest {

    @TempDir
    static Path home;

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void aServerOfSomebodyElse() throws Exception {
        var cache = Path.of("target", "postgres-cache").toAbsolutePath();
        var folders =
                new Folders(home.resolve("data"), home.resolve("server-keys"), cache, home.resolve("logs")).prepared();
        postgres = EmbeddedPostgres.start(folders, new Passwords(folders.keys(), new StandardEnvironment()));
        Files.createDirectories(home.resolve("keys"));
        Files.createDirectories(home.resolve("other-keys"));
        asSuperuser("CREATE ROLE office LOGIN PASSWORD 'office'");
        asSuperuser("CREATE DATABASE office OWNER postgres TEMPLATE template0");
        asSuperuser("CREATE DATABASE blind OWNER office TEMPLATE template0 LOCALE_PROVIDER libc LOCALE 'C'");
        asSuperuser("CREATE DATABASE latin OWNER office TEMPLATE template0"
                + " LOCALE_PROVIDER libc LOCALE 'C' ENCODING 'LATIN1'");
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    @Order(1)
    @DisplayName("C 区域的数据库查不到中文，拒绝启动")
    void a_database_that_finds_no_chinese_is_refused() {
        for (var name : new String[] {"blind", "latin"}) {
            assertThatThrownBy(() -> prepare(office().database(name), Map.of()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("不能正确检索中文");
        }
    }

    @Test
    @Order(2)
    @DisplayName("登录不了、连不上，各说各的原因")
    void a_wrong_password_and_a_dead_server_are_told_apart() {
        assertThatThrownBy(() -> prepare(office().as("office", "wrong"), Map.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("拒绝用户 office 登录");
        assertThatThrownBy(() -> prepare(new Server("jdbc:postgresql://127.0.0.1:1/office", "office", ""), Map.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("连接不上数据库");
    }

    @Test
    @Order(3)
    @DisplayName("无权建角色、无权建模式，都说清楚该执行哪一句")
    void missing_rights_are_named_with_the_remedy() throws SQLException {
        assertThatThrownBy(() -> prepare(office(), Map.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ALTER ROLE office CREATEROLE");
        asSuperuser("ALTER ROLE office CREATEROLE");
        assertThatThrownBy(() -> prepare(office(), Map.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("GRANT CREATE ON DATABASE office TO office");
        asSuperuser("GRANT CREATE ON DATABASE office TO office");
    }

    @Test
    @Order(4)
    @DisplayName("权限齐了就能建好；再来一次什么也不变，第一次定下的性质也不变")
    void it_is_made_ready_once_and_for_all() throws SQLException {
        var first = prepare(office(), Map.of());
        assertThat(first.installation()).isEqualTo(Installation.NORMAL);
        for (var role : Role.values()) {
            first.server(role).connect().close();
            assertThat(Files.exists(home.resolve("keys/database-" + role.key() + ".password")))
                    .isTrue();
        }
        var second = PreparedDatabase.prepare(office(), passwords("keys", Map.of()), Installation.TEST);
        assertThat(second.installation()).isEqualTo(Installation.NORMAL);
    }

    @Test
    @Order(5)
    @DisplayName("另一台应用服务器没有角色的口令：要求给出，给出后照常")
    void another_machine_must_be_given_the_passwords() throws SQLException {
        assertThatThrownBy(() ->
                        PreparedDatabase.prepare(office(), passwords("other-keys", Map.of()), Installation.NORMAL))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("mingjing.database.app.password");
        var known = passwords("keys", Map.of());
        var given = passwords(
                "other-keys",
                Map.of(
                        "mingjing.database.app.password", known.of("app"),
                        "mingjing.database.portal.password", known.of("portal"),
                        "mingjing.database.eraser.password", known.of("eraser"),
                        "mingjing.database.intake.password", known.of("intake")));
        PreparedDatabase.prepare(office(), given, Installation.NORMAL)
                .server(Role.APP)
                .connect()
                .close();
    }

    private static PreparedDatabase prepare(Server owner, Map<String, Object> settings) {
        return PreparedDatabase.prepare(owner, passwords("keys", settings), Installation.NORMAL);
    }

    private static Passwords passwords(String keys, Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", settings));
        return new Passwords(home.resolve(keys), environment);
    }

    private static Server office() {
        return postgres.superuser().database("office").as("office", "office");
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (var connection = postgres.superuser().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
