package cn.mingjing.facts.sealing;

import cn.mingjing.facts.LogKeyFile;
import cn.mingjing.ledger.KeyFile;
import cn.mingjing.ledger.NoteSigner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    String origin() {
        return ed25519.name();
    }

    List<NoteSigner> signers() {
        return List.of(ed25519, sm2);
    }

    static boolean exist(Path folder) {
        return LogKeyFile.exists(folder);
    }

    static LogKeys load(Path folder) {
        try {
            List<NoteSigner> signers = KeyFile.read(LogKeyFile.in(folder), new SecureRandom());
            return new LogKeys(signers.get(0), signers.get(1));
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
            KeyFile.create(LogKeyFile.in(folder), keys.signers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }
}
