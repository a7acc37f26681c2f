package cn.mingjing.recording.upload;

import cn.mingjing.recording.upload.UploadRefused.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The right to add to one upload, for as long as nobody takes it over ({@link Turns}). */
final class Turn implements AutoCloseable {

    private final FileChannel channel;

    private Turn(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens the content to add to its end.
     *
     * @throws UploadRefused when another process adds to it
     */
    static Turn on(Path content) throws IOException {
        var channel = FileChannel.open(content, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        try {
            if (channel.tryLock() == null) {
                throw new UploadRefused(Reason.BUSY);
            }
            return new Turn(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    void write(byte[] bytes, int length) throws IOException {
        for (var piece = ByteBuffer.wrap(bytes, 0, length); piece.hasRemaining(); ) {
            channel.write(piece);
        }
    }

    long length() throws IOException {
        return channel.size();
    }

    /** Everything written so far outlives a power cut. */
    void force() throws IOException {
        channel.force(false);
    }

    /** After this nothing more is written: it waits for a write under way. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
