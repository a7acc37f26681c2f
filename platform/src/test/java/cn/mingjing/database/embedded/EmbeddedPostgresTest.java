package cn.mingjing.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.database.setup.Passwords;
import cn.mingjing.database.setup.Server;
import cn.mingjing.start.Folders;
import cn.mingjing.start.StartRefused;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;

@DisplayName("内置数据库")
class EmbeddedPostgresTest {

    @TempDir
    Path home;

    private Folders folders;
    private Passwords passwords;

    @BeforeEach
    void foldersOfItsOwn() {
        folders = LingeringServer.foldersIn(home).prepared();
        passwords = new Passwords(folders.keys(), new StandardEnvironment());
    }

    @Test
    @DisplayName("写入即落盘：fsync、full_page_writes、synchronous_commit 都开着")
    void what_is_committed_is_on_disk() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(folders, passwords)) {
            for (var setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
                assertThat(ask(postgres.superuser(), "SHOW " + setting))
                        .as(setting)
                        .containsExactly("on");
            }
        }
    }

    @Test
    @DisplayName("认得中文：两个字的词查得到，三字组取得出，姓名按拼音排")
    void it_knows_chinese() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(folders, passwords)) {
            var server = postgres.superuser();
            assertThat(ask(server, "SELECT '行政处罚决定' ~ '\\m\\w{6}\\M'")).containsExactly("t");
            assertThat(ask(server, "SELECT to_tsvector('simple', '行政 政处 处罚') @@ '处罚'::tsquery"))
                    .containsExactly("t");
            ask(server, "CREATE EXTENSION pg_trgm; SELECT 1");
            assertThat(ask(server, "SELECT cardinality(show_trgm('行政处罚')) > 0")).containsExactly("t");
            var sorted = "SELECT name FROM (VALUES ('张三'), ('李四'), ('王五'), ('阿明')) t (name)"
                    + " ORDER BY name COLLATE \"zh-x-icu\"";
            assertThat(ask(server, sorted)).containsExactly("阿明", "李四", "王五", "张三");
        }
    }

    @Test
    @DisplayName("没有口令、口令不对，都进不去；口令只有本人可读")
    void nobody_gets_in_without_the_password() throws Exception {
        try (var postgres = EmbeddedPostgres.start(folders, passwords)) {
            var server = postgres.superuser();
            for (var wrong : List.of("", "postgres")) {
                assertThatThrownBy(() -> server.as("postgres", wrong).connect()).isInstanceOf(SQLException.class);
            }
            assertThat(ask(server, "SHOW listen_addresses")).containsExactly("127.0.0.1");
            assertThat(ask(server, "SHOW unix_socket_directories")).containsExactly("");
            assertThat(Files.getPosixFilePermissions(passwords.file("postgres")))
                    .hasSize(2);
            assertThat(Files.getPosixFilePermissions(folders.keys())).hasSize(3);
        }
    }

    @Test
    @DisplayName("停止很快，即使还有连接；再次启动，数据还在")
    void it_stops_at_once_and_keeps_its_data() throws SQLException {
        var postgres = EmbeddedPostgres.start(folders, passwords);
        ask(postgres.superuser(), "CREATE TABLE kept (x int); INSERT INTO kept VALUES (7); SELECT 1");
        try (var open = postgres.superuser().connect()) {
            long before = System.nanoTime();
            postgres.close();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
            assertThat(open.isValid(1)).isFalse();
        }
        try (var again = EmbeddedPostgres.start(folders, passwords)) {
            assertThat(ask(again.superuser(), "SELECT x FROM kept")).containsExactly("7");
        }
    }

    @Test
    @DisplayName("终端里的 Ctrl-C 到不了数据库：它在自己的会话里")
    void it_runs_in_a_session_of_its_own() throws Exception {
        try (var postgres = EmbeddedPostgres.start(folders, passwords)) {
            var pid = Files.readAllLines(folders.data().resolve("postgres/postmaster.pid"))
                    .getFirst();
            assertThat(session(pid.trim())).isNotEqualTo(session("self"));
            assertThat(postgres.log()).exists();
        }
    }

    @Test
    @DisplayName("程序被 kill -9 之后，遗留的数据库被认出、停下，马上重新启动，已提交的数据一条不少")
    void a_kill_leaves_nothing_in_the_way() throws Exception {
        var killed = lingering();
        assertThat(pidFile()).exists();
        var leftover = Long.parseLong(Files.readAllLines(pidFile()).getFirst().trim());
        killed.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(leftover)).isPresent();

        long before = System.nanoTime();
        try (var again = EmbeddedPostgres.start(folders, passwords)) {
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
            assertThat(ask(again.superuser(), "SELECT x FROM kept")).containsExactly("42");
        }
    }

    @Test
    @DisplayName("进程号文件里是别人的进程：不动别人，照常启动")
    void a_stranger_with_the_recorded_number_is_left_alone() throws Exception {
        EmbeddedPostgres.start(folders, passwords).close();
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(pidFile(), stranger.pid() + "\n" + pidFile().getParent() + "\n");
            EmbeddedPostgres.start(folders, passwords).close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    @DisplayName("数据文件夹正由另一个进程使用：说明白，不碰它的数据库")
    void a_folder_in_use_is_left_alone() throws Exception {
        var other = lingering();
        try {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folders, passwords))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("正由另一个明镜进程使用");
            var pid = Long.parseLong(Files.readAllLines(pidFile()).getFirst().trim());
            assertThat(ProcessHandle.of(pid)).isPresent();
        } finally {
            other.destroyForcibly().waitFor();
            EmbeddedPostgres.start(folders, passwords).close();
        }
    }

    @Test
    @DisplayName("数据在而密钥不在：说明白缺哪一个文件")
    void data_without_keys_is_refused() throws Exception {
        EmbeddedPostgres.start(folders, passwords).close();
        Files.delete(passwords.file("postgres"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(folders, passwords))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("database-postgres.password");
    }

    @Test
    @DisplayName("建库中途被打断：下次重新建，不会带着半个库启动")
    void an_interrupted_set_up_is_begun_anew() throws Exception {
        Files.createDirectories(folders.data().resolve("postgres.new/base"));
        try (var postgres = EmbeddedPostgres.start(folders, passwords)) {
            assertThat(ask(postgres.superuser(), "SELECT 1")).containsExactly("1");
            assertThat(folders.data().resolve("postgres.new")).doesNotExist();
        }
    }

    private Path pidFile() {
        return folders.data().resolve("postgres/postmaster.pid");
    }

    private Process lingering() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LingeringServer.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start();
        var output = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        var seen = new ArrayList<String>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals("ready")) {
                return process;
            }
            seen.add(line);
        }
        throw new AssertionError("the other program did not start: " + seen);
    }

    /** Field 6 of the process's state; the name in field 2 holds no blank for java and postgres. */
    private static String session(String pid) throws Exception {
        return List.of(Files.readString(Path.of("/proc", pid, "stat")).split(" ", -1))
                .get(5);
    }

    private static List<String> ask(Server server, String sql) throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            var found = new ArrayList<String>();
            try (var row = statement.getResultSet()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        }
    }
}
