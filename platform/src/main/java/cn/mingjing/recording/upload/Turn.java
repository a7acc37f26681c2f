package cn.mingjing.recording.upload;

import cn.mingjing.recording.upload.UploadRefused.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The right to add to one upload. Whoever comes later takes it over: the line of the earlier one is most likely dead. */
final class Turn implements AutoCloseable {

    private @Nullable FileChannel channel;
    private boolean overtaken;

    /**
     * Opens the content to add to its end.
     *
     * @throws UploadRefused when another process adds to it, or somebody came in between
     */
    synchronized void open(Path content) throws IOException {
        if (overtaken) {
            throw new UploadRefused(Reason.OVERTAKEN);
        }
        var opened = FileChannel.open(content, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        channel = opened;
        FileLock lock = opened.tryLock();
        if (lock == null) {
            throw new UploadRefused(Reason.BUSY);
        }
    }

    /** After this the earlier one writes nothing more: closing waits for a write under way. */
    synchronized void overtake() throws IOException {
        overtaken = true;
        close();
    }

    synchronized boolean isOvertaken() {
        return overtaken;
    }

    void write(byte[] bytes, int length) throws IOException {
        for (var piece = ByteBuffer.wrap(bytes, 0, length); piece.hasRemaining(); ) {
            opened().write(piece);
        }
    }

    long length() throws IOException {
        return opened().size();
    }

    /** Everything written so far outlives a power cut. */
    void force() throws IOException {
        opened().force(false);
    }

    private FileChannel opened() {
        FileChannel opened = channel;
        if (opened == null) {
            throw new IllegalStateException("the turn has not begun");
        }
        return opened;
    }

    @Override
    public synchronized void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
