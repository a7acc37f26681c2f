package cn.mingjing.backup.folder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.database.Role;
import cn.mingjing.database.WholeDatabase;
import cn.mingjing.demo.Story;
import cn.mingjing.originals.Original;
import cn.mingjing.originals.Originals;
import cn.mingjing.originals.WholeOriginals;
import cn.mingjing.start.Folders;
import cn.mingjing.start.ProgressLine;
import cn.mingjing.start.TerminalCommand;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Program;
import cn.mingjing.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.TestPropertySource;

/** On an external database, the way an office with a PostgreSQL of its own runs it. */
@MingjingTest
@TestPropertySource(properties = "mingjing.test-class=backup")
@DisplayName("备份：外接数据库、增量、保留份数、缺原件、依法删除与备份同时发生")
class BackupCommandTest {

    private final ApplicationContext application;
    private final TerminalCommand backup;
    private final Originals originals;
    private final WholeOriginals wholeOriginals;
    private final Folders folders;
    private final Environment settings;

    @TempDir
    Path home;

    BackupCommandTest(
            ApplicationContext application,
            List<TerminalCommand> commands,
            Originals originals,
            WholeOriginals wholeOriginals,
            Folders folders,
            Environment settings) {
        this.application = application;
        this.backup = commands.stream()
                .filter(command -> command.name().equals("backup"))
                .findFirst()
                .orElseThrow();
        this.originals = originals;
        this.wholeOriginals = wholeOriginals;
        this.folders = folders;
        this.settings = settings;
    }

    private Path to() {
        return home.resolve("backups");
    }

    private record Said(int code, String out, String err) {}

    private Said backup(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = backup.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String keep(String words) {
        return originals
                .keep(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)), "证言.txt")
                .sha256();
    }

    private JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getRequiredProperty("spring.datasource.username"),
                settings.getRequiredProperty("spring.datasource.password")));
    }

    /** As lawful erasure leaves it, without the fact that says so. */
    private void erase(String sha256) throws IOException {
        Files.delete(kept(sha256));
        owner().sql("ALTER TABLE originals.original DISABLE TRIGGER USER").update();
        owner().sql("DELETE FROM originals.original WHERE sha256 = ?")
                .param(sha256)
                .update();
        owner().sql("ALTER TABLE originals.original ENABLE TRIGGER USER").update();
    }

    private Path kept(String sha256) {
        return folders.data()
                .resolve("originals")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256);
    }

    @Test
    @DisplayName("外接数据库：备份，恢复到另一个空库，核对相符；空库以外的不写")
    void an_external_database() throws Exception {
        Story.in(application, Story.PUYANG).published(application);
        keep("外接");
        assertThat(backup(
                        "--to",
                        to().toString(),
                        "--with-keys",
                        home.resolve("kept/keys").toString()))
                .satisfies(said -> assertThat(said.out()).contains("结论：备份已完成", "密钥另存在"))
                .satisfies(said -> assertThat(said.code()).isZero());
        try (var target = TestDatabase.empty();
                var program = new Program(home)) {
            var restored = program.run("restored", restoring(), external(target, "data"));
            assertThat(restored.text()).contains("结论：已恢复到备份", "核对全部相符");
            assertThat(restored.code()).isZero();
            var taken = new BackupFolder(to()).newest().orElseThrow().manifest();
            for (var rows : taken.tables()) {
                assertThat(target.owner()
                                .sql("SELECT count(*) FROM " + rows.table())
                                .query(Long.class)
                                .single())
                        .as(rows.table())
                        .isEqualTo(rows.rows() + (rows.table().equals("backup.restoration") ? 1 : 0));
            }
            assertThat(taken.tables())
                    .filteredOn(rows -> List.of("facts.content", "originals.original", "identity.account", "duty.duty")
                            .contains(rows.table()))
                    .hasSize(4)
                    .allSatisfy(rows -> assertThat(rows.rows()).isPositive());
            assertThat(target.owner()
                            .sql("SELECT count(*) FROM identity.session")
                            .query(Long.class)
                            .single())
                    .isZero();

            var full = program.run("full", restoring(), external(target, "elsewhere"));
            assertThat(full.text()).contains("不是空的");
            assertThat(full.code()).isEqualTo(2);
        }
    }

    private List<String> restoring() {
        return List.of("restore", "--from", to().toString());
    }

    private String[] external(TestDatabase target, String data) {
        var login = target.ownerLogin();
        var variables = new ArrayList<>(List.of(
                "SPRING_DATASOURCE_URL=" + login.url(),
                "SPRING_DATASOURCE_USERNAME=" + login.user(),
                "SPRING_DATASOURCE_PASSWORD=" + login.password(),
                "MINGJING_DATA=" + home.resolve(data),
                "MINGJING_KEYS=" + home.resolve("kept/keys")));
        for (var role : Role.values()) {
            variables.add("MINGJING_DATABASE_%s_PASSWORD=%s".formatted(role.name(), target.password(role)));
        }
        return variables.toArray(String[]::new);
    }

    @Test
    @DisplayName("第二次只复制新增的原件；保留一份时，旧备份和不再用到的原件删去，别的不动")
    void only_what_is_new_is_copied_and_only_what_is_kept_stays() throws Exception {
        String passing = keep("将被删除");
        String staying = keep("一直都在");
        assertThat(backup("--to", to().toString()).code()).isZero();
        var folder = new BackupFolder(to());
        assertThat(Files.getPosixFilePermissions(folder.original(staying)))
                .isEqualTo(PosixFilePermissions.fromString("r--------"));

        erase(passing);
        String coming = keep("后来的");
        var second = backup("--to", to().toString(), "--keep", "1");

        assertThat(second.out()).contains("新复制 1 个", "旧备份 1 份", "原件 1 个");
        assertThat(second.code()).isZero();
        assertThat(folder.snapshots()).hasSize(1);
        assertThat(folder.original(passing)).doesNotExist();
        assertThat(folder.original(staying)).exists();
        assertThat(folder.original(coming)).hasContent("后来的");
    }

    @Test
    @DisplayName("本安装自己缺了原件：其余照样备份，说出缺哪个，退出码 1；早先的备份里有，就不缺")
    void an_original_that_is_lost_does_not_stop_the_rest() throws Exception {
        String lost = keep("丢失");
        Path file = kept(lost);
        Path aside = home.resolve("aside");
        Files.move(file, aside);
        try {
            var said = backup("--to", to().toString());
            assertThat(said.out()).contains("✗ 原件 " + lost, "缺 1 个原件");
            assertThat(said.code()).isEqualTo(1);
            Files.writeString(file, "别的字节");
            assertThat(backup("--to", to().toString()).out()).contains("✗ 原件 " + lost);
            Files.delete(file);
        } finally {
            Files.move(aside, file);
        }
        assertThat(backup("--to", to().toString()).code()).isZero();
        Files.move(file, aside);
        try {
            assertThat(backup("--to", to().toString()).code()).isZero();
        } finally {
            Files.move(aside, file);
        }
    }

    @Test
    @DisplayName("列出原件之后、复制之前被依法删除：重新取一个时刻，备份里既没有原件也没有记载")
    void erased_between_the_state_and_its_copy() throws Exception {
        String erased = keep("就在这时删除");
        String staying = keep("不受影响");
        var slow = new WholeOriginals() {
            private int asked;

            @Override
            public void in(JdbcClient state, Consumer<Original> each) {
                wholeOriginals.in(state, each);
                if (asked++ == 0) {
                    try {
                        erase(erased);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }

            @Override
            public boolean putBack(String sha256, InputStream content) {
                return wholeOriginals.putBack(sha256, content);
            }
        };
        var writing = new SnapshotWriting(
                application.getBean(WholeDatabase.class), originals, slow, application.getBean(Clock.class));
        var folder = new BackupFolder(to());
        try (var lock = FolderLock.take(folder).orElseThrow()) {
            assertThat(lock).isNotNull();
            var written = writing.write(folder, new ProgressLine(System.err)).orElseThrow();
            var listed = new ArrayList<String>();
            written.snapshot().originals((sha256, size) -> listed.add(sha256));
            assertThat(listed).contains(staying).doesNotContain(erased);
            assertThat(written.manifest().originals().missing()).isEmpty();
            assertThat(folder.snapshots()).hasSize(1);
            try (Stream<Path> entries = Files.list(to())) {
                assertThat(entries.filter(entry -> entry.toString().endsWith(".unfinished")))
                        .isEmpty();
            }
        }
    }

    @Test
    @DisplayName("放在数据目录里、没有写放到哪里、不认识的选项：一句话，退出码 2")
    void what_cannot_be_done_is_said() {
        assertThat(backup().err()).contains("--to");
        assertThat(backup("--to", folders.data().resolve("here").toString()).err())
                .contains("不能放在");
        assertThat(backup("--to", to().toString(), "--keep", "0").err()).contains("至少 1 份");
        assertThat(backup(
                                "--to",
                                to().toString(),
                                "--with-keys",
                                to().resolve("keys").toString())
                        .err())
                .contains("密钥不能放在");
        assertThat(backup("--to", to().toString(), "--loud").code()).isEqualTo(2);
    }
}
