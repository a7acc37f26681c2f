package cn.mingjing.backup.folder;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** Removes older snapshots, and then the originals that no snapshot cites any more. */
public final class Retention {

    private Retention() {}

    /**
     * What went.
     *
     * @param originals how many originals no snapshot needed any more
     */
    public record Removed(List<String> snapshots, long originals) {}

    /** Keeps the newest so many; for whoever holds the folder's lock. */
    public static Removed keep(int newest, BackupFolder folder) throws IOException {
        var all = folder.snapshots();
        var old = all.subList(0, Math.max(0, all.size() - newest));
        for (SnapshotFolder snapshot : old) {
            // Under that name it is none, whatever cuts the rest short.
            FileSystemUtils.deleteRecursively(
                    Files.move(snapshot.path(), folder.unfinished(snapshot.name()), StandardCopyOption.ATOMIC_MOVE));
        }
        return new Removed(
                old.stream().map(SnapshotFolder::name).toList(),
                removeUncited(folder, all.subList(old.size(), all.size())));
    }

    /** The lists are sorted by digest, so each is read once while the folders 00 to ff are gone through. */
    private static long removeUncited(BackupFolder folder, List<SnapshotFolder> kept) throws IOException {
        var lists = new ArrayList<Cited>();
        try {
            for (SnapshotFolder snapshot : kept) {
                lists.add(new Cited(snapshot.originalLines()));
            }
            long removed = 0;
            for (int i = 0; i < 256; i++) {
                String prefix = "%02x".formatted(i);
                Set<String> cited = new HashSet<>();
                for (Cited list : lists) {
                    list.take(prefix, cited);
                }
                removed += remove(folder.originals().resolve(prefix), cited);
            }
            return removed;
        } finally {
            for (Cited list : lists) {
                list.close();
            }
        }
    }

    private static long remove(Path folder, Set<String> cited) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            var uncited = files.filter(
                            file -> !cited.contains(file.getFileName().toString()))
                    .toList();
            for (Path file : uncited) {
                Files.delete(file);
            }
            return uncited.size();
        }
    }

    /** A sorted list of digests that is read on as far as it is asked for. */
    private static final class Cited implements AutoCloseable {

        private final BufferedReader lines;
        private @Nullable String next;

        Cited(BufferedReader lines) throws IOException {
            this.lines = lines;
            this.next = lines.readLine();
        }

        void take(String prefix, Set<String> into) throws IOException {
            while (next != null && next.startsWith(prefix)) {
                into.add(next.substring(0, 64));
                next = lines.readLine();
            }
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
