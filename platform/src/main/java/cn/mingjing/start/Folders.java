package cn.mingjing.start;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.springframework.core.env.PropertyResolver;

/**
 * The folders of one installation.
 *
 * <p>Secrets lie outside the data folder on purpose: whoever gets a copy of the data must not get the keys with it.
 *
 * @param data the database and the originals; setting {@code mingjing.data}
 * @param keys generated passwords and the ledger's signing key, mode 700; setting {@code mingjing.keys}
 * @param cache what can be made anew at any time; setting {@code mingjing.cache}
 * @param logs the log files; setting {@code mingjing.logs}
 */
public record Folders(Path data, Path keys, Path cache, Path logs) {

    private static final String OWNER_ONLY = "rwx------";

    /** Reads the four settings; the last three default to neighbours of the data folder. */
    public static Folders of(PropertyResolver settings) {
        var data = path(settings, "mingjing.data").orElseGet(() -> absolute(".mingjing/data"));
        return new Folders(
                data,
                path(settings, "mingjing.keys").orElseGet(() -> neighbour(data, "keys")),
                path(settings, "mingjing.cache").orElseGet(() -> neighbour(data, "cache")),
                path(settings, "mingjing.logs").orElseGet(() -> neighbour(data, "logs")));
    }

    /**
     * Makes the folders that are missing.
     *
     * @throws StartRefused when one cannot be made, read or written
     */
    public Folders prepared() {
        prepare(data);
        prepare(keys);
        prepare(cache);
        prepare(logs);
        try {
            Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString(OWNER_ONLY));
        } catch (IOException e) {
            throw StartRefused.because("folder-unusable", e, keys);
        }
        return this;
    }

    /** The file in the data folder that says that a restore into it has not come to its end. */
    public Path unfinishedRestore() {
        return data.resolve("restore-unfinished");
    }

    private static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".writable", ""));
            if (!Files.isReadable(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
        } catch (IOException e) {
            throw StartRefused.because("folder-unusable", e, folder);
        }
    }

    /** {@code …/data} has the neighbour {@code …/keys}, {@code …/puyang} the neighbour {@code …/puyang-keys}. */
    private static Path neighbour(Path data, String purpose) {
        var name = data.getFileName();
        boolean usual = name == null || name.toString().equals("data");
        return data.resolveSibling(usual ? purpose : name + "-" + purpose);
    }

    private static Optional<Path> path(PropertyResolver settings, String key) {
        return Optional.ofNullable(settings.getProperty(key))
                .filter(text -> !text.isBlank())
                .map(Folders::absolute);
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }
}
