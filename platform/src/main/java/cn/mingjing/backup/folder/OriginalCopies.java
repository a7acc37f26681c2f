package cn.mingjing.backup.folder;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.originals.Originals;
import cn.mingjing.start.ProgressLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Copies originals that are not in a folder of backups yet: written aside, digested on the way, forced to disk, made read-only
 * and only then renamed. An original never changes, so one that is there is not copied again.
 */
public final class OriginalCopies {

    private static final long MEGABYTE = 1_000_000;

    private final BackupFolder folder;
    private final Originals originals;
    private final ProgressLine progress;
    private final List<String> notThere = new ArrayList<>();
    private long copied;
    private long copiedBytes;

    OriginalCopies(BackupFolder folder, Originals originals, ProgressLine progress) {
        this.folder = folder;
        this.originals = originals;
        this.progress = progress;
    }

    void copy(String sha256, long size) throws IOException {
        Path target = folder.original(sha256);
        if (Files.exists(target) && Files.size(target) == size) {
            return;
        }
        try (InputStream content = originals.open(sha256)) {
            if (place(content, sha256, target)) {
                copied++;
                copiedBytes += size;
            } else {
                notThere.add(sha256);
            }
        } catch (NoSuchElementException e) {
            notThere.add(sha256);
        }
        progress.at(text("backup.progress.originals"), copied + "（" + copiedBytes / MEGABYTE + " MB）");
    }

    private boolean place(InputStream content, String sha256, Path target) throws IOException {
        Files.createDirectories(folder.incoming());
        Path aside = folder.incoming().resolve(sha256);
        var written = StoredFile.write(folder.incoming(), sha256, content::transferTo);
        if (!written.sha256().equals(sha256)) {
            Files.delete(aside);
            return false;
        }
        Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("r--------"));
        Path own = target.resolveSibling(".").normalize();
        if (!Files.exists(own)) {
            Files.createDirectories(own);
            Disk.force(folder.originals());
        }
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Disk.force(own);
        return true;
    }

    /** Digests of those whose bytes are gone or are others. */
    List<String> notThere() {
        return notThere;
    }

    long copied() {
        return copied;
    }

    long copiedBytes() {
        return copiedBytes;
    }
}
