package cn.mingjing.recording.upload;

import cn.mingjing.originals.Digesting;
import cn.mingjing.recording.upload.UploadRefused.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
    private final Turns turns;
    private final Room room;

    /** How far the digests of an upload are; lost with the process, and then taken anew of what has come. */
    private final Map<UploadId, Digesting> digests = new ConcurrentHashMap<>();

    Arriving(UploadsFolder folder, Turns turns, Room room) {
        this.folder = folder;
        this.turns = turns;
        this.room = room;
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
        try {
            Turn turn = turns.begin(upload.id());
            try {
                return add(upload, offset, body, checksum, turn);
            } finally {
                turns.end(upload.id(), turn);
            }
        } catch (ClosedChannelException | NoSuchFileException e) {
            throw (UploadRefused) new UploadRefused(Reason.OVERTAKEN).initCause(e);
        } catch (LineBroken e) {
            throw e;
        } catch (IOException e) {
            LOG.error("the bytes of upload {} cannot be written: {}", upload.id(), e.toString());
            throw (UploadRefused) new UploadRefused(Reason.STORAGE_FULL).initCause(e);
        }
    }

    /**
     * Ends whatever is under way: a sender asks how far it has come because its line broke, and what it is told must not grow
     * behind its back. Never refused for another that asks at the same time: senders take that for a lost upload.
     *
     * @return how many bytes have come; all, where the content is an original already
     */
    long settle(Upload upload) {
        return turns.alone(upload.id(), () -> {
            try (Turn turn = Turn.on(folder.content(upload.id()))) {
                turn.force();
                return turn.length();
            } catch (NoSuchFileException taken) {
                return upload.length();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private long add(Upload upload, long offset, InputStream body, Optional<Checksum> checksum, Turn turn)
            throws IOException {
        long at = turn.length();
        if (at != offset) {
            throw new UploadRefused(Reason.OFFSET_DIFFERS, at, offset);
        }
        var sender = new FromSender(body, upload.length() - at);
        if (at < upload.length()) {
            take(upload.id(), at, sender, checksum, turn);
        }
        sender.expectNoMore();
        return turn.length();
    }

    private void take(UploadId id, long at, FromSender sender, Optional<Checksum> checksum, Turn turn)
            throws IOException {
        Digesting taken = digestsUpTo(id, at);
        try {
            if (checksum.isPresent()) {
                writeChecked(id, sender, checksum.get(), taken, turn);
            } else {
                write(sender, taken, turn);
            }
        } finally {
            turn.force();
            if (taken.size() == turn.length()) {
                digests.put(id, taken);
            }
        }
    }

    /** In large pieces; what came before a line broke is written all the same. */
    private void write(InputStream from, Digesting taken, Turn turn) throws IOException {
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
                    taken.take(piece, filled, (bytes, length) -> {
                        room.expect(length);
                        turn.write(bytes, length);
                    });
                }
            }
        }
    }

    /** Once the bytes have come whole and are what they must be; the file aside has no name, so that a kill leaves none. */
    private void writeChecked(UploadId id, InputStream sender, Checksum checksum, Digesting taken, Turn turn)
            throws IOException {
        MessageDigest digest = checksum.digest();
        try (var aside = FileChannel.open(
                folder.aside(id),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE)) {
            var out = Channels.newOutputStream(aside);
            var piece = new byte[PIECE];
            for (int read = sender.read(piece); read >= 0; read = sender.read(piece)) {
                digest.update(piece, 0, read);
                room.expect(read);
                out.write(piece, 0, read);
            }
            checksum.check(digest.digest());
            write(Channels.newInputStream(aside.position(0)), taken, turn);
        }
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
