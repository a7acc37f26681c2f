package cn.mingjing.database.setup;

import cn.mingjing.start.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.core.env.PropertyResolver;

/**
 * The passwords of the database roles: given as {@code mingjing.database.<role>.password}, else generated once and kept
 * in the keys folder, one file per role, readable by us alone.
 */
public final class Passwords {

    private static final int BYTES = 24;

    private final Path keys;
    private final PropertyResolver settings;

    public Passwords(Path keys, PropertyResolver settings) {
        this.keys = keys;
        this.settings = settings;
    }

    /** The password of {@code role}, if there is one already. */
    public Optional<String> known(String role) {
        return Optional.ofNullable(settings.getProperty("mingjing.database." + role + ".password"))
                .or(() -> kept(role));
    }

    /** The password of {@code role}; made and kept when there is none yet. */
    public String of(String role) {
        return known(role).orElseGet(() -> keep(role, generate()));
    }

    /**
     * Insists on a password for a database that exists.
     *
     * @throws StartRefused when there is none for {@code role}
     */
    public void mustHave(String role, Path data) {
        if (known(role).isEmpty()) {
            throw StartRefused.because("secret-missing", data, file(role));
        }
    }

    /** The file in which a generated password is kept. */
    public Path file(String role) {
        return keys.resolve("database-" + role + ".password");
    }

    private Optional<String> kept(String role) {
        try {
            return Files.exists(file(role))
                    ? Optional.of(Files.readString(file(role)).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw StartRefused.because("folder-unusable", e, keys);
        }
    }

    private String keep(String role, String password) {
        try {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var unfinished = Files.createTempFile(keys, ".password", "", ownerOnly);
            Files.writeString(unfinished, password);
            Files.move(unfinished, file(role), StandardCopyOption.ATOMIC_MOVE);
            return password;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String generate() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
