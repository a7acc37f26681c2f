package cn.mingjing.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;

/**
 * A file of private keys: one {@link NoteSigner#skey()} a line, readable by its owner only.
 *
 * <p>Belongs outside the database and outside the data folder, else whoever has these has the key as well.
 */
public final class KeyFile {
    private static final int MAX_BYTES = 64 * 1024;

    private KeyFile() {}

    /**
     * Writes keys into a new file and forces it to disk.
     *
     * @throws java.nio.file.FileAlreadyExistsException when there is a file already: a key is never overwritten
     */
    public static void create(Path file, List<NoteSigner> signers) throws IOException {
        var text = new StringBuilder();
        signers.forEach(signer -> text.append(signer.skey()).append('\n'));
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, options, ownerOnly)) {
            Channels.newOutputStream(channel).write(text.toString().getBytes(UTF_8));
            channel.force(true);
        }
    }

    /**
     * Reads the keys of a file in their order.
     *
     * @param random draws the numbers that SM2 signatures need
     * @throws MalformedException when a line is not a key, or there is none
     */
    public static List<NoteSigner> read(Path file, SecureRandom random) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new MalformedException("a key file is small");
        }
        String text = StrictUtf8.decode(Files.readAllBytes(file));
        if (!text.endsWith("\n")) {
            throw new MalformedException("every key ends in a newline");
        }
        return text.lines().map(line -> NoteSigner.parse(line, random)).toList();
    }
}
