package cn.mingjing.backup.folder;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.start.ProgressLine;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads every file of a snapshot, its originals with them, and holds it against what was written down of it. */
public final class SnapshotCheck {

    /** How much damage is told one by one. */
    private static final int ENOUGH = 20;

    private static final long MEGABYTE = 1_000_000;

    private final SnapshotFolder snapshot;
    private final ProgressLine progress;
    private final List<String> damage = new ArrayList<>();
    private long files;
    private long originals;
    private long bytes;

    private SnapshotCheck(SnapshotFolder snapshot, ProgressLine progress) {
        this.snapshot = snapshot;
        this.progress = progress;
    }

    /**
     * What was read and what is wrong with it.
     *
     * @param damage whole sentences, each with the file that it is about; empty when all is as it was written
     */
    public record Result(long files, long originals, long bytes, List<String> damage) {

        public boolean holds() {
            return damage.isEmpty();
        }
    }

    /** @throws IOException when the disk cannot be read */
    public static Result of(SnapshotFolder snapshot, ProgressLine progress) throws IOException {
        var check = new SnapshotCheck(snapshot, progress);
        check.all();
        return new Result(check.files, check.originals, check.bytes, List.copyOf(check.damage));
    }

    private void all() throws IOException {
        var manifestFile = snapshot.path().resolve(SnapshotFolder.MANIFEST);
        if (!Files.exists(manifestFile) || !Files.exists(snapshot.path().resolve(SnapshotFolder.SUMS))) {
            damage.add(text(
                    "backup.damage.missing",
                    Files.exists(manifestFile) ? snapshot.path().resolve(SnapshotFolder.SUMS) : manifestFile));
            return;
        }
        var sums = snapshot.sums();
        if (!sums.contains(snapshot.digest() + "  " + SnapshotFolder.MANIFEST)) {
            damage.add(text("backup.damage.manifest", manifestFile));
            return;
        }
        var manifest = snapshot.manifest();
        if (manifest.format() != Manifest.FORMAT) {
            damage.add(text("backup.damage.format", manifestFile, manifest.format()));
            return;
        }
        for (StoredFile file : manifest.files()) {
            file(file, sums);
        }
        if (damage.isEmpty()) {
            originals(manifest);
        }
    }

    private void file(StoredFile file, List<String> sums) throws IOException {
        var path = snapshot.path().resolve(file.path());
        if (!Files.exists(path)) {
            damage.add(text("backup.damage.missing", path));
        } else if (!file.holds(snapshot.path()) || !sums.contains(file.sha256() + "  " + file.path())) {
            damage.add(text("backup.damage.changed", path));
        }
        read(file.length());
        files++;
    }

    private void originals(Manifest manifest) throws IOException {
        var folder = snapshot.folder();
        Set<String> missing = new HashSet<>(manifest.originals().missing());
        snapshot.originals((sha256, size) -> {
            if (missing.contains(sha256) || damage.size() >= ENOUGH) {
                return;
            }
            var path = folder.original(sha256);
            if (!Files.exists(path)) {
                damage.add(text("backup.damage.missing", path));
            } else if (!StoredFile.holds(path, size, sha256)) {
                damage.add(text("backup.damage.changed", path));
            }
            read(size);
            originals++;
        });
    }

    private void read(long length) {
        bytes += length;
        progress.at(text("backup.progress.check"), bytes / MEGABYTE + " MB");
    }
}
