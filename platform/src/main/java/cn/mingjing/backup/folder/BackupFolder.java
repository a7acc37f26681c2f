package cn.mingjing.backup.folder;

import cn.mingjing.law.China;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Where things lie in a folder of backups: one folder for each snapshot, and the originals of all of them together, once each,
 * in {@code originals/ab/ab12…}. What is not finished lies under a name that is never taken for a snapshot.
 */
public record BackupFolder(Path root) {

    private static final Pattern SNAPSHOT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{6}(-\\d{2})?");
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss");
    private static final String UNFINISHED = ".unfinished";

    public BackupFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The snapshots that are finished, the oldest first. */
    public List<SnapshotFolder> snapshots() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(entry -> SNAPSHOT.matcher(name(entry)).matches() && Files.isDirectory(entry))
                    .sorted()
                    .map(SnapshotFolder::new)
                    .toList();
        }
    }

    /** The newest that is finished. */
    public Optional<SnapshotFolder> newest() throws IOException {
        return snapshots().stream().reduce((older, newer) -> newer);
    }

    /** Where the bytes of an original are. */
    public Path original(String sha256) {
        return originals().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    Path originals() {
        return root.resolve("originals");
    }

    Path incoming() {
        return originals().resolve("incoming");
    }

    /** A name by the time of China that no snapshot has; later ones sort after earlier ones. */
    String freeName(Instant now) {
        String time = NAME.format(now.atZone(China.ZONE));
        String name = time;
        for (int n = 2; Files.exists(root.resolve(name)); n++) {
            name = "%s-%02d".formatted(time, n);
        }
        return name;
    }

    Path begin(String name) throws IOException {
        return Files.createDirectory(
                unfinished(name), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    Path unfinished(String name) {
        return root.resolve(name + UNFINISHED);
    }

    /** Removes what a killed or failed run has left; for whoever holds the lock. */
    void clearLeftovers() throws IOException {
        FileSystemUtils.deleteRecursively(incoming());
        try (Stream<Path> entries = Files.list(root)) {
            for (Path entry :
                    entries.filter(entry -> name(entry).endsWith(UNFINISHED)).toList()) {
                FileSystemUtils.deleteRecursively(entry);
            }
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
