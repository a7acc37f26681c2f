package cn.mingjing.originals.keeping;

import cn.mingjing.originals.Digesting;
import cn.mingjing.originals.Digests;
import cn.mingjing.originals.OriginalRefused;
import cn.mingjing.start.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The folder {@code originals} under the data folder: {@code ab/ab12…} holds the bytes whose SHA-256 is {@code ab12…}.
 *
 * <p>Bytes are written aside, digested on the way, forced to disk, made read-only and only then renamed: a file under a
 * digest is always complete. The sender's name never becomes part of a path.
 */
@Component
class OriginalsFolder {

    private final Path root;
    private final Path incoming;

    OriginalsFolder(Folders folders) {
        this.root = folders.data().resolve("originals");
        this.incoming = root.resolve("incoming");
    }

    /** Bytes that came in and are not kept yet; closing removes what was not placed. */
    record Incoming(Path file, Digests digests) implements AutoCloseable {
        @Override
        public void close() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Incoming receive(InputStream content, long atMost) {
        try {
            Files.createDirectories(incoming);
            var file = Files.createTempFile(incoming, "", ".part");
            try {
                return new Incoming(file, write(content, file, atMost));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Digests write(InputStream content, Path file, long atMost) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var digests = Digesting.of(content, (bytes, length) -> {
                if (channel.position() + length > atMost) {
                    throw new OriginalRefused(OriginalRefused.Reason.TOO_LARGE, inWords(atMost));
                }
                for (var piece = ByteBuffer.wrap(bytes, 0, length); piece.hasRemaining(); ) {
                    channel.write(piece);
                }
            });
            channel.force(true);
            return digests;
        }
    }

    private static String inWords(long bytes) {
        long megabytes = DataSize.ofBytes(bytes).toMegabytes();
        return megabytes > 0 ? megabytes + " MB" : bytes + " 字节";
    }

    /** Puts the bytes under their digest, unless they are there already; then the file has gone or goes. */
    void place(Path file, String sha256) {
        try {
            var target = path(sha256);
            if (Files.exists(target)) {
                Files.deleteIfExists(file);
                return;
            }
            var folder = folder(sha256);
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
                force(root);
            }
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String sha256) {
        try {
            if (Files.deleteIfExists(path(sha256))) {
                force(folder(sha256));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + sha256);
        }
        return folder(sha256).resolve(sha256);
    }

    private Path folder(String sha256) {
        return root.resolve(sha256.substring(0, 2));
    }

    /** A renamed file is found again after a power cut only when its folder was forced to disk as well. */
    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
