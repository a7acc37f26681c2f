package cn.mingjing.backup.restoring;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.backup.folder.Manifest;
import cn.mingjing.backup.folder.SnapshotCheck;
import cn.mingjing.database.FirstContent;
import cn.mingjing.database.Schemas;
import cn.mingjing.database.StoredTable;
import cn.mingjing.facts.LogKeyFile;
import cn.mingjing.start.CommandLine;
import cn.mingjing.start.CommandRefused;
import cn.mingjing.start.Folders;
import cn.mingjing.start.ProgressLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an empty database is filled with when a backup is restored, after every byte of the backup was found right. */
final class BackedUp implements FirstContent {

    private static final int DAMAGED = 1;

    private final RestoreWanted wanted;
    private final Manifest manifest;
    private final Map<String, Manifest.Rows> rows;
    private final ProgressLine progress;

    private BackedUp(RestoreWanted wanted, Manifest manifest, ProgressLine progress) {
        this.wanted = wanted;
        this.manifest = manifest;
        this.rows = manifest.tables().stream().collect(Collectors.toMap(Manifest.Rows::table, Function.identity()));
        this.progress = progress;
    }

    /**
     * Looks at everything before anything is written, and marks the data folder as unfinished.
     *
     * @throws CommandRefused when the backup is damaged, the target is not empty, or the key is not there
     */
    static BackedUp of(CommandLine line, Folders folders) {
        var wanted = RestoreWanted.of(line.arguments());
        var progress = new ProgressLine(line.err());
        try {
            requireEmpty(folders);
            if (!LogKeyFile.exists(folders.keys())) {
                throw RestoreWanted.refused("backup.restore.no-key", folders.keys());
            }
            var checked = SnapshotCheck.of(wanted.snapshot(), progress);
            if (!checked.holds()) {
                throw new CommandRefused(
                        DAMAGED,
                        String.join("\n", checked.damage()) + "\n"
                                + text(
                                        "backup.restore.damaged",
                                        wanted.snapshot().path()));
            }
            var manifest = wanted.snapshot().manifest();
            if (!LogKeyFile.signed(folders.keys(), manifest.log().checkpoint())) {
                throw RestoreWanted.refused(
                        "backup.restore.other-key",
                        LogKeyFile.in(folders.keys()),
                        manifest.log().origin());
            }
            wanted.checkpoints(new byte[0]);
            Files.writeString(folders.unfinishedRestore(), wanted.snapshot().path() + "\n");
            return new BackedUp(wanted, manifest, progress);
        } catch (IOException e) {
            throw RestoreWanted.refused("backup.disk", e.toString());
        }
    }

    private static void requireEmpty(Folders folders) throws IOException {
        try (Stream<Path> entries = Files.list(folders.data())) {
            // The root of a file system of its own has this from the beginning.
            if (entries.anyMatch(entry -> !entry.endsWith("lost+found"))) {
                throw RestoreWanted.refused(
                        Files.exists(folders.unfinishedRestore())
                                ? "backup.restore.unfinished"
                                : "backup.restore.not-empty",
                        folders.data());
            }
        }
    }

    RestoreWanted wanted() {
        return wanted;
    }

    Manifest manifest() {
        return manifest;
    }

    byte[] checkpoint() {
        return manifest.log().checkpoint().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Schemas schemas() {
        return new Schemas(manifest.schemas());
    }

    @Override
    public List<StoredTable> tables() {
        return manifest.tables().stream().map(Manifest.Rows::stored).toList();
    }

    @Override
    public InputStream rows(StoredTable table) throws IOException {
        var stored = rows.get(table.name());
        if (stored == null) {
            throw new IOException("no rows of " + table.name());
        }
        progress.at(text("backup.progress.table"), table.name());
        return wanted.snapshot().open(stored.file());
    }

    @Override
    public Map<String, Long> sequences() {
        return manifest.sequences();
    }

    /** That it was restored stands in the database from its first moment, to be recorded by whoever starts on it. */
    @Override
    public void filled(JdbcClient owner) {
        owner.sql("""
                        INSERT INTO backup.restoration (id, backup, taken_at, size, checkpoint, restored_at, restored_by)
                        VALUES (:id, :backup, :takenAt, :size, :checkpoint, now(), :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("backup", wanted.snapshot().name())
                .param("takenAt", manifest.takenAt().atOffset(ZoneOffset.UTC))
                .param("size", manifest.log().size())
                .param("checkpoint", manifest.log().checkpoint())
                .param("by", wanted.by())
                .update();
    }
}
