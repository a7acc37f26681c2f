package cn.mingjing.start;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.Mingjing;
import cn.mingjing.database.Role;
import cn.mingjing.testing.DatabaseTest;
import cn.mingjing.testing.TestDatabase;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program as its user does, in a process of its own, where something is wrong. */
@DatabaseTest
@DisplayName("启动不了的时候，只说一句明白话")
class RefusedStartTest {

    private final TestDatabase database;

    @TempDir
    Path home;

    RefusedStartTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    @DisplayName("数据文件夹用不了")
    void an_unusable_data_folder() throws Exception {
        var file = Files.writeString(home.resolve("file"), "in the way");
        assertThat(refusal(List.of(), "--mingjing.data=" + file.resolve("data")))
                .contains("无法创建、读取或写入");
    }

    @Test
    @DisplayName("数据库连不上")
    void a_database_that_is_down() throws Exception {
        assertThat(refusal(List.of(), data(), "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none"))
                .contains("连接不上数据库 jdbc:postgresql://127.0.0.1:1/none");
    }

    @Test
    @DisplayName("端口被占用")
    void a_busy_port() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(refusal(List.of(), databaseAnd(data(), "--server.port=" + taken.getLocalPort())))
                    .contains("端口 " + taken.getLocalPort() + " 已被其他程序占用");
        }
    }

    @Test
    @DisplayName("数据库升级失败：说出是哪个模块，失败的一步全部撤回")
    void a_failing_migration() throws Exception {
        var scripts = Files.createDirectories(home.resolve("classes/db/migration/portal"));
        Files.writeString(
                scripts.resolve("V999__planted.sql"), "CREATE TABLE portal.half (x int); SELECT no_such_column");
        try (var own = TestDatabase.fresh()) {
            assertThat(refusal(List.of(home.resolve("classes").toString()), databaseAnd(own, data())))
                    .contains("数据库升级在模块 portal 处失败");
            assertThat(own.owner()
                            .sql("SELECT count(*) FROM pg_class WHERE relname = 'half'")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    private String data() {
        return "--mingjing.data=" + home.resolve("data");
    }

    private String[] databaseAnd(String... settings) {
        return databaseAnd(database, settings);
    }

    private static String[] databaseAnd(TestDatabase database, String... settings) {
        var all = new ArrayList<>(List.of(settings));
        all.add("--spring.datasource.url=" + database.ownerLogin().url());
        all.add("--spring.datasource.username=" + database.ownerLogin().user());
        all.add("--spring.datasource.password=" + database.ownerLogin().password());
        for (var role : Role.values()) {
            all.add("--mingjing.database." + role.key() + ".password=" + database.password(role));
        }
        return all.toArray(String[]::new);
    }

    /** What the terminal shows on its error output; the exit code must be 1 and the output otherwise empty. */
    private String refusal(List<String> classes, String... settings) throws Exception {
        var path = new ArrayList<>(classes);
        path.add(withoutTests());
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                String.join(":", path),
                Mingjing.class.getName()));
        line.addAll(List.of(settings));
        var errors = home.resolve("errors");
        var output = home.resolve("output");
        var process = new ProcessBuilder(line)
                .redirectError(errors.toFile())
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(Files.readString(output, StandardCharsets.UTF_8)).isEmpty();
        var said = Files.readString(errors, StandardCharsets.UTF_8);
        assertThat(said.lines()).hasSize(1);
        assertThat(said).startsWith("明镜未能启动：");
        return said;
    }

    /** The tests' own log settings would send the log to the terminal. */
    private static String withoutTests() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(":", -1))
                .filter(part -> !part.contains("test-classes"))
                .collect(Collectors.joining(":"));
    }
}
