package cn.mingjing.backup.taking;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.backup.folder.Retention.Removed;
import cn.mingjing.backup.folder.SnapshotWriting.Written;
import cn.mingjing.backup.folder.StoredFile;
import cn.mingjing.law.China;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What {@code mingjing backup} says of a finished backup. */
record BackupReport(Written written, Optional<Removed> removed, Path keys, Optional<Path> keysCopy, Duration took) {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final double MEGABYTE = 1_000_000;

    String words() {
        var manifest = written.manifest();
        var log = manifest.log();
        var missing = manifest.originals().missing();
        var text = new StringBuilder();
        line(text, "backup.text.folder", written.snapshot().path());
        line(
                text,
                "backup.text.log",
                log.size(),
                log.origin(),
                SECOND.format(log.signedAt().atZone(China.ZONE)),
                log.waiting());
        line(text, "backup.text.database", manifest.tables().size(), manifest.rows(), megabytes(packed()));
        line(
                text,
                "backup.text.originals",
                manifest.originals().count(),
                megabytes(manifest.originals().bytes()),
                written.copied(),
                megabytes(written.copiedBytes()));
        missing.forEach(sha256 -> line(text, "backup.text.missing", sha256));
        removed.ifPresent(
                gone -> line(text, "backup.text.removed", gone.snapshots().size(), gone.originals()));
        line(text, "backup.text.digest", written.digest());
        line(text, "backup.text.took", "%.1f".formatted(took.toMillis() / 1000.0));
        keysCopy.ifPresentOrElse(
                copy -> line(text, "backup.text.keys-copied", copy), () -> line(text, "backup.text.keys", keys));
        if (missing.isEmpty()) {
            line(text, "backup.text.taken");
        } else {
            line(text, "backup.text.incomplete", missing.size());
        }
        return text.toString();
    }

    String json() {
        var manifest = written.manifest();
        var mapper = new JsonMapper();
        var json = mapper.createObjectNode();
        json.put("result", manifest.originals().missing().isEmpty() ? "taken" : "incomplete");
        json.put("snapshot", written.snapshot().path().toString());
        json.put("manifest", written.digest());
        json.put("takenAt", manifest.takenAt().toString());
        json.put("origin", manifest.log().origin());
        json.put("size", manifest.log().size());
        json.put("checkpoint", manifest.log().checkpoint());
        json.put("tables", manifest.tables().size());
        json.put("rows", manifest.rows());
        json.put("databaseBytes", packed());
        json.put("originals", manifest.originals().count());
        json.put("originalBytes", manifest.originals().bytes());
        json.put("copied", written.copied());
        json.put("copiedBytes", written.copiedBytes());
        var missing = json.putArray("missing");
        manifest.originals().missing().forEach(missing::add);
        var gone = json.putArray("removed");
        removed.ifPresent(all -> all.snapshots().forEach(gone::add));
        json.put("seconds", took.toMillis() / 1000.0);
        return mapper.writeValueAsString(json) + "\n";
    }

    private long packed() {
        return written.manifest().files().stream().mapToLong(StoredFile::length).sum();
    }

    private static String megabytes(long bytes) {
        return "%.1f".formatted(bytes / MEGABYTE);
    }

    private static void line(StringBuilder text, String key, Object... values) {
        text.append(text(key, values)).append('\n');
    }
}
