package cn.mingjing.recording.upload;

import cn.mingjing.originals.Digesting;
import cn.mingjing.recording.upload.UploadRefused.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Adds the bytes of one request to an upload. What has come is on disk when it returns, whatever became of the line. */
@Component
class Arriving {

    private static final Logger LOG = LoggerFactory.getLogger(Arriving.class);
    private static final int PIECE = 256 * 1024;

    private final UploadsFolder folder;
    private final Map<UploadId, Turn> turns = new ConcurrentHashMap<>();

    /** How far the digests of an upload are; lost with the process, and then taken anew of what has come. */
    private final Map<UploadId, Digesting> digests = new ConcurrentHashMap<>();

    Arriving(UploadsFolder folder) {
        this.folder = folder;
    }

    /**
     * Adds what comes.
     *
     * @param offset where the sender believes the upload to be
     * @param checksum what the bytes must come to; nothing of them is kept if they do not
     * @return how many bytes have come in all
     * @throws LineBroken when the sender is gone; what had come by then is kept
     */
    long add(Upload upload, long offset, InputStream body, Optional<Checksum> checksum) throws LineBroken {
        try (Turn turn = begin(upload.id())) {
            try {
                return add(upload, offset, body, checksum, turn);
            } finally {
                turns.remove(upload.id(), turn);
            }
        } catch (ClosedChannelException e) {
            throw (UploadRefused) new UploadRefused(Reason.OVERTAKEN).initCause(e);
        } catch (LineBroken e) {
            throw e;
        } catch (IOException e) {
            LOG.error("the bytes of upload {} cannot be written: {}", upload.id(), e.toString());
            throw (UploadRefused) new UploadRefused(Reason.STORAGE_FULL).initCause(e);
        }
    }

    /**
     * Ends whatever is under way and says how far the upload has come: a sender asks because its line broke, and what it is
     * told must not grow behind its back.
     */
    long settle(UploadId id) {
        try (Turn turn = begin(id)) {
            try {
                turn.force();
                return turn.length();
            } finally {
                turns.remove(id, turn);
            }
        } catch (ClosedChannelException e) {
            throw (UploadRefused) new UploadRefused(Reason.OVERTAKEN).initCause(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Turn begin(UploadId id) throws IOException {
        var mine = new Turn();
        Turn before = turns.put(id, mine);
        if (before != null) {
            before.overtake();
        }
        mine.open(folder.content(id));
        return mine;
    }

    private long add(Upload upload, long offset, InputStream body, Optional<Checksum> checksum, Turn turn)
            throws IOException {
        long at = turn.length();
        if (at != offset) {
            throw new UploadRefused(Reason.OFFSET_DIFFERS, at, offset);
        }
        Digesting taken = digestsUpTo(upload.id(), at);
        var sender = new FromSender(body, upload.length() - at);
        try {
            if (checksum.isPresent()) {
                write(checked(upload.id(), sender, checksum.get()), taken, turn);
            } else {
                write(sender, taken, turn);
            }
        } finally {
            turn.force();
            if (!turn.isOvertaken() && taken.size() == turn.length()) {
                digests.put(upload.id(), taken);
            }
        }
        sender.expectNoMore();
        return turn.length();
    }

    /** In large pieces; what came before a line broke is written all the same. */
    private static void write(InputStream from, Digesting taken, Turn turn) throws IOException {
        var piece = new byte[PIECE];
        boolean more = true;
        while (more) {
            int filled = 0;
            try {
                while (filled < piece.length && more) {
                    int read = from.read(piece, filled, piece.length - filled);
                    more = read >= 0;
                    filled += Math.max(read, 0);
                }
            } finally {
                if (filled > 0) {
                    taken.take(piece, filled, turn::write);
                }
            }
        }
    }

    /** The bytes, once they have come whole and are what they must be. */
    private InputStream checked(UploadId id, InputStream sender, Checksum checksum) throws IOException {
        Path aside = folder.aside(id);
        MessageDigest digest = checksum.digest();
        try (var out = Files.newOutputStream(aside)) {
            var piece = new byte[PIECE];
            for (int read = sender.read(piece); read >= 0; read = sender.read(piece)) {
                digest.update(piece, 0, read);
                out.write(piece, 0, read);
            }
            checksum.check(digest.digest());
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(aside);
            throw e;
        }
        return Files.newInputStream(aside, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** The digests of all bytes of an upload that is whole. */
    Digesting digestsOf(UploadId id, long length) throws IOException {
        return digestsUpTo(id, length);
    }

    private Digesting digestsUpTo(UploadId id, long length) throws IOException {
        Digesting known = digests.remove(id);
        if (known != null && known.size() == length) {
            return known;
        }
        var anew = new Digesting();
        try (var prefix = new BufferedInputStream(Files.newInputStream(folder.content(id)), PIECE)) {
            anew.take(prefix, (bytes, count) -> {});
        }
        if (anew.size() != length) {
            throw new IOException("the content changed while it was read: " + id);
        }
        return anew;
    }

    void forget(UploadId id) {
        digests.remove(id);
    }
}
