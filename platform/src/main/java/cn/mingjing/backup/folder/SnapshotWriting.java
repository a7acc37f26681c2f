package cn.mingjing.backup.folder;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.backup.folder.Manifest.Count;
import cn.mingjing.backup.folder.Manifest.Log;
import cn.mingjing.backup.folder.Manifest.Rows;
import cn.mingjing.database.DatabaseState;
import cn.mingjing.database.StoredTable;
import cn.mingjing.database.WholeDatabase;
import cn.mingjing.facts.LogState;
import cn.mingjing.originals.Originals;
import cn.mingjing.originals.WholeOriginals;
import cn.mingjing.start.ProgressLine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Writes a snapshot: first one state of the database, then the originals that this state knows, then the manifest, all aside;
 * renamed last, so that half a snapshot is never taken for one.
 */
@Component
public class SnapshotWriting {

    /** How often it begins again because an original was lawfully erased meanwhile. */
    private static final int TRIES = 5;

    /** Who was signed in is not brought back: a session that was ended since would come to life again. */
    private static final Set<String> LEFT_OUT = Set.of("identity.session");

    private final WholeDatabase database;
    private final Originals originals;
    private final WholeOriginals wholeOriginals;
    private final Clock clock;

    SnapshotWriting(WholeDatabase database, Originals originals, WholeOriginals wholeOriginals, Clock clock) {
        this.database = database;
        this.originals = originals;
        this.wholeOriginals = wholeOriginals;
        this.clock = clock;
    }

    /**
     * A finished snapshot.
     *
     * @param digest of its manifest
     * @param copied how many originals were not in the folder yet
     */
    public record Written(SnapshotFolder snapshot, Manifest manifest, String digest, long copied, long copiedBytes) {}

    /**
     * Takes one; empty when originals were erased again and again meanwhile. For whoever holds the folder's lock.
     *
     * @throws IOException when the disk takes no more; what is unfinished is removed as far as it can be
     */
    public Optional<Written> write(BackupFolder folder, ProgressLine progress) throws IOException {
        folder.clearLeftovers();
        for (int left = TRIES; left > 0; left--) {
            var unfinished = folder.begin(folder.freeName(clock.instant()));
            try {
                var written = new Run(folder, unfinished, progress).write();
                if (written.isPresent()) {
                    return written;
                }
            } finally {
                FileSystemUtils.deleteRecursively(unfinished);
            }
        }
        return Optional.empty();
    }

    private final class Run {

        private final BackupFolder folder;
        private final Path unfinished;
        private final ProgressLine progress;
        private final List<StoredFile> files = new ArrayList<>();
        private long count;
        private long bytes;

        Run(BackupFolder folder, Path unfinished, ProgressLine progress) {
            this.folder = folder;
            this.unfinished = unfinished;
            this.progress = progress;
        }

        Optional<Written> write() throws IOException {
            Manifest seen = database();
            var copies = new OriginalCopies(folder, originals, progress);
            new SnapshotFolder(unfinished).originals(copies::copy);
            if (erasedMeanwhile(copies.notThere())) {
                return Optional.empty();
            }
            var manifest = new Manifest(
                    seen.format(),
                    seen.application(),
                    seen.takenAt(),
                    seen.log(),
                    seen.schemas(),
                    seen.tables(),
                    seen.sequences(),
                    new Count(count, bytes, List.copyOf(copies.notThere())),
                    List.copyOf(files));
            var sealed = SnapshotFolder.seal(unfinished, manifest);
            var snapshot = new SnapshotFolder(finish());
            return Optional.of(new Written(snapshot, manifest, sealed.sha256(), copies.copied(), copies.copiedBytes()));
        }

        private Manifest database() throws IOException {
            try (var state = database.state()) {
                var now = clock.instant();
                var log = LogState.in(state.client());
                var tables = new ArrayList<Rows>();
                for (var table : state.tables()) {
                    if (!LEFT_OUT.contains(table.name())) {
                        progress.at(text("backup.progress.table"), table.name());
                        tables.add(rows(state, table));
                    }
                }
                files.add(StoredFile.write(unfinished, SnapshotFolder.ORIGINALS, packed(out -> list(state, out))));
                return new Manifest(
                        Manifest.FORMAT,
                        version(),
                        now,
                        new Log(log.origin(), log.size(), log.note(), log.signedAt(), log.waiting()),
                        state.schemas().migrations(),
                        tables,
                        new TreeMap<>(state.sequences()),
                        new Count(0, 0, List.of()),
                        List.of());
            }
        }

        private Rows rows(DatabaseState state, StoredTable table) throws IOException {
            var path = "database/" + table.name() + ".copy.gz";
            var rows = new long[1];
            files.add(StoredFile.write(unfinished, path, packed(out -> rows[0] = state.write(table, out))));
            return new Rows(table.name(), table.columns(), rows[0], path);
        }

        private void list(DatabaseState state, OutputStream out) {
            wholeOriginals.in(state.client(), original -> {
                var ref = original.ref();
                try {
                    out.write((ref.sha256() + " " + ref.size() + "\n").getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                count++;
                bytes += ref.size();
            });
        }

        /** Then this state of the database must not be kept either: it still knows them. */
        private boolean erasedMeanwhile(List<String> notThere) {
            return notThere.stream().anyMatch(sha256 -> originals.find(sha256).isEmpty());
        }

        private Path finish() throws IOException {
            Disk.force(unfinished.resolve("database"));
            Disk.force(unfinished);
            var name = unfinished.getFileName().toString();
            var finished = folder.root().resolve(name.substring(0, name.lastIndexOf('.')));
            Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
            Disk.force(folder.root());
            return finished;
        }
    }

    private static StoredFile.Writing packed(StoredFile.Writing writing) {
        return out -> {
            try (var gzip = new FastGzip(out)) {
                writing.to(gzip);
            }
        };
    }

    private static String version() {
        return Objects.requireNonNullElse(SnapshotWriting.class.getPackage().getImplementationVersion(), "unpackaged");
    }

    /** Most of what is written is hexadecimal digits: the fastest level halves it, and more work gains little. */
    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
