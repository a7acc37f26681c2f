package cn.mingjing.database.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.database.FirstContent;
import cn.mingjing.database.Role;
import cn.mingjing.database.Schemas;
import cn.mingjing.database.Schemas.Migration;
import cn.mingjing.database.StoredTable;
import cn.mingjing.start.Installation;
import cn.mingjing.start.StartRefused;
import cn.mingjing.testing.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("整库抄出与装入")
class FilledDatabaseTest {

    private static final String FACT = """
            INSERT INTO facts.fact (stream_kind, stream_id, number, type, occurred_at, recorded_at, actor, authority, leaf, leaf_hash)
            VALUES ('case', '00000000-0000-4000-8000-000000000001', %d, 'DecisionMade', now(), now(), 'p', 'a', '\\x7b7d',
                    sha256('%1$d'))
            RETURNING seq
            """;

    private final Passwords passwords;

    FilledDatabaseTest(@TempDir Path keys) {
        var settings = new StandardEnvironment();
        var known = new HashMap<String, Object>();
        try (var any = TestDatabase.empty()) {
            for (var role : Role.values()) {
                known.put("mingjing.database." + role.key() + ".password", any.password(role));
            }
        }
        settings.getPropertySources().addFirst(new MapPropertySource("passwords", known));
        passwords = new Passwords(keys, settings);
    }

    /** What was copied out, kept in memory. */
    private static final class Copy implements FirstContent {

        private final Schemas schemas;
        private final List<StoredTable> tables;
        private final Map<String, byte[]> rows = new LinkedHashMap<>();
        private final Map<String, Long> sequences;
        private int timesFilled;

        Copy(Server owner) throws SQLException, IOException {
            try (var state = OwnersState.of(owner)) {
                schemas = state.schemas();
                tables = state.tables();
                sequences = state.sequences();
                for (var table : tables) {
                    var out = new ByteArrayOutputStream();
                    state.write(table, out);
                    rows.put(table.name(), out.toByteArray());
                }
            }
        }

        @Override
        public Schemas schemas() {
            return schemas;
        }

        @Override
        public List<StoredTable> tables() {
            return tables;
        }

        @Override
        public InputStream rows(StoredTable table) {
            return new ByteArrayInputStream(Objects.requireNonNull(rows.get(table.name())));
        }

        @Override
        public Map<String, Long> sequences() {
            return sequences;
        }

        @Override
        public void filled(JdbcClient owner) {
            timesFilled += owner.sql("SELECT 1").query(Integer.class).single();
        }
    }

    private static Schemas newest() throws SQLException {
        try (var fresh = TestDatabase.fresh();
                var connection = fresh.ownerLogin().connect()) {
            return Migrations.done(connection);
        }
    }

    /** The schemas before the last migrations of two modules, and before the module of the backups came. */
    private static Schemas older() throws SQLException {
        var modules = new HashMap<String, List<Migration>>(newest().migrations());
        modules.remove("backup");
        for (var module : List.of("duty", "ui")) {
            var all = new ArrayList<>(Objects.requireNonNull(modules.get(module)));
            assertThat(all).hasSizeGreaterThan(1);
            all.removeLast();
            modules.put(module, all);
        }
        return new Schemas(modules);
    }

    private static void migrate(TestDatabase database, Schemas schemas) throws SQLException {
        try (var connection = database.ownerLogin().connect();
                var pool = new HikariDataSource()) {
            pool.setDataSource(database.ownerLogin().dataSource());
            new Migrations(connection, pool).run(schemas);
        }
    }

    @Test
    @DisplayName("旧版本结构的数据：先建成那个版本，装入，再升级到现在的版本；序列、触发器、初始行都对")
    void content_of_an_older_version() throws Exception {
        try (var old = TestDatabase.empty();
                var target = TestDatabase.empty()) {
            migrate(old, older());
            old.owner()
                    .sql("INSERT INTO database.installation (kind, created_at) VALUES ('DEMO', now())")
                    .update();
            long seq = old.ownerTransactions().execute(status -> {
                old.owner().sql("ALTER TABLE facts.fact DISABLE TRIGGER USER").update();
                long given =
                        old.owner().sql(FACT.formatted(1)).query(Long.class).single();
                old.owner().sql("ALTER TABLE facts.fact ENABLE TRIGGER USER").update();
                return given;
            });
            long days = count(old, "calendar.calendar_day");
            var copy = new Copy(old.ownerLogin());
            assertThat(copy.schemas()).isEqualTo(older());

            var prepared = PreparedDatabase.prepare(target.ownerLogin(), passwords, Installation.NORMAL, copy);

            assertThat(prepared.installation()).isEqualTo(Installation.DEMO);
            assertThat(new Copy(target.ownerLogin()).schemas()).isEqualTo(newest());
            assertThat(copy.timesFilled).isEqualTo(1);
            assertThat(count(target, "calendar.calendar_day")).isEqualTo(days).isPositive();
            assertThat(target.owner()
                            .sql("SELECT seq FROM facts.fact")
                            .query(Long.class)
                            .single())
                    .isEqualTo(seq);
            assertThatThrownBy(() -> target.owner()
                            .sql("UPDATE facts.fact SET number = 2")
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
            assertThat(target.owner()
                            .sql(FACT.formatted(2).replace("DecisionMade", "Anything"))
                            .query(Long.class)
                            .single())
                    .isGreaterThan(seq);
        }
    }

    @Test
    @DisplayName("每一张表都在里面，每一行都一样")
    void every_table_comes_back() throws Exception {
        try (var full = TestDatabase.fresh();
                var target = TestDatabase.empty()) {
            full.owner()
                    .sql("INSERT INTO originals.original VALUES (repeat('a', 64), repeat('b', 64), 3, 'text/plain',"
                            + " E'反斜杠\\\\、制表\\t、换行\\n', now())")
                    .update();
            var copy = new Copy(full.ownerLogin());
            PreparedDatabase.prepare(target.ownerLogin(), passwords, Installation.NORMAL, copy);
            var back = new Copy(target.ownerLogin());

            assertThat(back.tables()).isEqualTo(copy.tables()).hasSizeGreaterThan(40);
            assertThat(back.tables()).extracting(StoredTable::name).doesNotContain("facts.migration_history");
            assertThat(back.sequences()).isEqualTo(copy.sequences());
            copy.rows.forEach(
                    (table, rows) -> assertThat(back.rows.get(table)).as(table).isEqualTo(rows));
        }
    }

    @Test
    @DisplayName("抄出的是一个时刻：抄的时候别人写下的不在里面")
    void one_state() throws Exception {
        try (var database = TestDatabase.fresh();
                var state = OwnersState.of(database.ownerLogin())) {
            database.owner()
                    .sql("INSERT INTO originals.original VALUES (repeat('a', 64), repeat('b', 64), 3, 't', 'n', now())")
                    .update();
            var out = new ByteArrayOutputStream();
            var table = state.tables().stream()
                    .filter(each -> each.name().equals("originals.original"))
                    .findFirst()
                    .orElseThrow();
            assertThat(state.write(table, out)).isZero();
            assertThatThrownBy(() -> state.client().sql("DELETE FROM ui.draft").update())
                    .hasMessageContaining("read-only");
        }
    }

    @Test
    @DisplayName("目标库里有东西：不写，不覆盖")
    void what_is_not_empty_is_refused() throws Exception {
        try (var full = TestDatabase.fresh()) {
            var copy = new Copy(full.ownerLogin());
            assertThatThrownBy(() -> PreparedDatabase.prepare(full.ownerLogin(), passwords, Installation.NORMAL, copy))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("不是空的");
        }
    }

    @Test
    @DisplayName("更新的程序写成的数据：说明白，什么都不建")
    void a_newer_schema_is_refused() throws Exception {
        try (var full = TestDatabase.fresh();
                var target = TestDatabase.empty()) {
            var copy = new Copy(full.ownerLogin());
            var facts = new ArrayList<>(
                    Objects.requireNonNull(copy.schemas().migrations().get("facts")));
            facts.add(new Migration("999", 1));
            copy.schemas().migrations().put("facts", facts);
            assertThatThrownBy(
                            () -> PreparedDatabase.prepare(target.ownerLogin(), passwords, Installation.NORMAL, copy))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("另一个版本");
            assertThat(target.owner()
                            .sql("SELECT count(*) FROM pg_namespace WHERE nspname = 'facts'")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    private static long count(TestDatabase database, String table) {
        return database.owner()
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }
}
