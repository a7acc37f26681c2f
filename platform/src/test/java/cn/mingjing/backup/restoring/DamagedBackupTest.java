package cn.mingjing.backup.restoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.backup.BackupCheck;
import cn.mingjing.backup.folder.BackupFolder;
import cn.mingjing.backup.folder.SnapshotFolder;
import cn.mingjing.originals.Originals;
import cn.mingjing.start.CommandLine;
import cn.mingjing.start.CommandRefused;
import cn.mingjing.start.Folders;
import cn.mingjing.start.TerminalCommand;
import cn.mingjing.testing.MingjingTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MingjingTest
@DisplayName("备份被改动：恢复之前就查出是哪个文件，什么都不写")
class DamagedBackupTest {

    private final TerminalCommand backup;
    private final Folders folders;
    private final String original;

    @TempDir
    Path home;

    DamagedBackupTest(List<TerminalCommand> commands, Originals originals, Folders folders) {
        this.backup = commands.stream()
                .filter(command -> command.name().equals("backup"))
                .findFirst()
                .orElseThrow();
        this.folders = folders;
        this.original = originals
                .keep(new ByteArrayInputStream("原件".getBytes(StandardCharsets.UTF_8)), "原件.txt")
                .sha256();
    }

    private Path to() {
        return home.resolve("backups");
    }

    private Folders target() {
        return new Folders(home.resolve("data"), folders.keys(), home.resolve("cache"), home.resolve("logs"));
    }

    @BeforeEach
    void aBackup() throws IOException {
        Files.createDirectories(target().data());
        var quiet = new PrintStream(new ByteArrayOutputStream());
        assertThat(backup.run(List.of("--to", to().toString()), quiet, System.err))
                .isZero();
        assertThat(check()).contains("备份完好");
    }

    private SnapshotFolder snapshot() throws IOException {
        return new BackupFolder(to()).newest().orElseThrow();
    }

    private String check() {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = new BackupCheck().run(List.of("backup", "--check", to().toString()), print, print);
        var said = out.toString(StandardCharsets.UTF_8);
        assertThat(code).as(said).isEqualTo(said.contains("备份完好") ? 0 : 1);
        return said;
    }

    private BackedUp restore(Folders into) {
        return BackedUp.of(new CommandLine("restore", List.of("--from", to().toString()), System.err), into);
    }

    private void refused(Path file) {
        assertThat(check()).contains(file.toString(), "已损坏");
        assertThatThrownBy(() -> restore(target()))
                .isInstanceOfSatisfying(
                        CommandRefused.class, e -> assertThat(e.code()).isEqualTo(1))
                .hasMessageContaining(file.toString())
                .hasMessageContaining("没有恢复任何内容");
        assertThat(target().data()).isEmptyDirectory();
    }

    /** Changes one byte in the middle. */
    private static void spoil(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    @DisplayName("没有改动的：可以恢复，并且先做了未完成的记号")
    void an_untouched_backup() throws IOException {
        assertThat(restore(target()).manifest().tables()).isNotEmpty();
        assertThat(target().unfinishedRestore()).exists();
        assertThatThrownBy(() -> restore(target())).hasMessageContaining("没有完成的恢复");
    }

    @Test
    @DisplayName("数据库文件里的一个字节")
    void a_byte_of_the_database() throws IOException {
        var file = snapshot().path().resolve("database/facts.fact.copy.gz");
        spoil(file);
        refused(file);
    }

    @Test
    @DisplayName("原件里的一个字节")
    void a_byte_of_an_original() throws IOException {
        var file = new BackupFolder(to()).original(original);
        spoil(file);
        refused(file);
    }

    @Test
    @DisplayName("少了一个原件")
    void a_missing_original() throws IOException {
        var file = new BackupFolder(to()).original(original);
        Files.delete(file);
        refused(file);
    }

    @Test
    @DisplayName("少了一个数据库文件")
    void a_missing_file() throws IOException {
        var file = snapshot().path().resolve("database/identity.account.copy.gz");
        Files.delete(file);
        refused(file);
    }

    @Test
    @DisplayName("清单改了一个字")
    void an_edited_manifest() throws IOException {
        var file = snapshot().path().resolve("manifest.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"size\" : \\d+", "\"size\" : 1"));
        refused(file);
    }

    @Test
    @DisplayName("没有清单")
    void no_manifest() throws IOException {
        var file = snapshot().path().resolve("manifest.json");
        Files.delete(file);
        refused(file);
    }

    @Test
    @DisplayName("目标里有东西、没有密钥、密钥不是原来的：不恢复")
    void what_is_not_fit_for_it() throws IOException {
        Files.writeString(target().data().resolve("something"), "x");
        assertThatThrownBy(() -> restore(target())).hasMessageContaining("不是空的");
        try (Stream<Path> entries = Files.list(target().data())) {
            assertThat(entries).hasSize(1);
        }
        Files.delete(target().data().resolve("something"));

        var noKeys = Files.createDirectories(target().logs().resolve("keys"));
        var keyless = new Folders(target().data(), noKeys, target().cache(), target().logs());
        assertThatThrownBy(() -> restore(keyless)).hasMessageContaining("没有台账的签名密钥");
        Files.writeString(noKeys.resolve("ledger.key"), "anything\n");
        assertThatThrownBy(() -> restore(keyless)).hasMessageContaining("不是为台账");
        assertThat(folders.keys().resolve("ledger.key")).exists();
        assertThat(target().data()).isEmptyDirectory();
    }
}
