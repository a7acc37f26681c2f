package cn.mingjing.facts.sealing;

import cn.mingjing.ledger.NoteSigner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * The keys this log signs with, kept in a file outside database and data folder.
 *
 * @param ed25519 what C2SP clients check
 * @param sm2 the national algorithm's line beside it
 */
record LogKeys(NoteSigner ed25519, NoteSigner sm2) {

    private static final String FILE = "ledger.key";

    String origin() {
        return ed25519.name();
    }

    List<NoteSigner> signers() {
        return List.of(ed25519, sm2);
    }

    static boolean exist(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    static LogKeys load(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8);
            var random = new SecureRandom();
            return new LogKeys(NoteSigner.parse(lines.get(0), random), NoteSigner.parse(lines.get(1), random));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes keys for a new log. The origin of a demo or test log says that its clock can be set. */
    static LogKeys create(Path folder, String originPrefix) {
        var random = new SecureRandom();
        byte[] id = new byte[8];
        random.nextBytes(id);
        String origin = originPrefix + "/" + HexFormat.of().formatHex(id);
        var keys = new LogKeys(NoteSigner.ed25519(origin, random), NoteSigner.sm2(origin, random));
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(FILE);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    file,
                    keys.ed25519.skey() + "\n" + keys.sm2.skey() + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }
}
