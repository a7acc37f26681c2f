package cn.mingjing.backup.taking;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Copies the keys folder to a place apart from the backup, readable by us alone. A key that is there is never overwritten. */
final class KeysCopy {

    private KeysCopy() {}

    /** Copies what is missing; says which file there is another one, and then copies nothing. */
    static Optional<Path> make(Path keys, Path to) throws IOException {
        var files = files(keys);
        for (Path file : files) {
            Path copy = to.resolve(file.getFileName());
            if (Files.exists(copy) && !Arrays.equals(Files.readAllBytes(copy), Files.readAllBytes(file))) {
                return Optional.of(copy);
            }
        }
        Files.createDirectories(to);
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwx------"));
        for (Path file : files) {
            copy(file, to.resolve(file.getFileName()));
        }
        force(to);
        return Optional.empty();
    }

    private static List<Path> files(Path keys) throws IOException {
        try (Stream<Path> files = Files.list(keys)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList();
        }
    }

    private static void copy(Path file, Path copy) throws IOException {
        if (Files.exists(copy)) {
            return;
        }
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path aside = Files.createTempFile(copy.resolveSibling(".").normalize(), ".key", "", ownerOnly);
        try {
            Files.write(aside, Files.readAllBytes(file));
            force(aside);
            Files.move(aside, copy, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
