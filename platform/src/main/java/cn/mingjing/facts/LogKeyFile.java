package cn.mingjing.facts;

import cn.mingjing.ledger.KeyFile;
import cn.mingjing.ledger.MalformedException;
import cn.mingjing.ledger.NoteSigner;
import cn.mingjing.ledger.NoteVerdict;
import cn.mingjing.ledger.SignedNote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/** The file in the keys folder that the log is signed with. */
public final class LogKeyFile {

    private LogKeyFile() {}

    /** Where it lies. */
    public static Path in(Path keys) {
        return keys.resolve("ledger.key");
    }

    /** Whether it is there. */
    public static boolean exists(Path keys) {
        return Files.exists(in(keys));
    }

    /**
     * Whether this checkpoint was signed with it.
     *
     * @throws IOException when the file cannot be read
     */
    public static boolean signed(Path keys, String note) throws IOException {
        try {
            var known = KeyFile.read(in(keys), new SecureRandom()).stream()
                    .map(NoteSigner::verifier)
                    .toList();
            return SignedNote.parse(note.getBytes(StandardCharsets.UTF_8)).verify(known)
                    instanceof NoteVerdict.Verified;
        } catch (MalformedException e) {
            return false;
        }
    }
}
