package cn.mingjing.backup.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Held by the one process that writes into a folder of backups; ends with that process, however it ends. */
public final class FolderLock implements AutoCloseable {

    private final FileChannel file;

    private FolderLock(FileChannel file) {
        this.file = file;
    }

    /** Makes the folder if it is missing, for us alone, and takes the lock; empty when another process has it. */
    public static Optional<FolderLock> take(BackupFolder folder) throws IOException {
        if (!Files.exists(folder.root())) {
            Files.createDirectories(
                    folder.root(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        var lock = new FolderLock(
                FileChannel.open(folder.root().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        if (lock.taken()) {
            return Optional.of(lock);
        }
        lock.close();
        return Optional.empty();
    }

    private boolean taken() throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
