package cn.mingjing.backup.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.HexFormat;

/**
 * A file of a snapshot as it was written.
 *
 * @param path from the folder of the snapshot on
 * @param length bytes
 * @param sha256 lower-case hexadecimal
 */
public record StoredFile(String path, long length, String sha256) {

    private static final int BUFFER = 1 << 17;

    /** Writes a file's content to where it is given. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Writes a new file, forced to disk. */
    static StoredFile write(Path folder, String path, Writing writing) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(".").normalize());
        var digest = Disk.sha256();
        try (var out = new DigestOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), digest)) {
            writing.to(out);
        }
        Disk.force(file);
        return new StoredFile(path, Files.size(file), HexFormat.of().formatHex(digest.digest()));
    }

    /** Whether the file is there with these bytes. */
    boolean holds(Path folder) throws IOException {
        return holds(folder.resolve(path), length, sha256);
    }

    static boolean holds(Path file, long length, String sha256) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == length
                && digest(file).equals(sha256);
    }

    static String digest(Path file) throws IOException {
        var digest = Disk.sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[BUFFER];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
