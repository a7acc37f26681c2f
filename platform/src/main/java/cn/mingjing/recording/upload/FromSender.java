package cn.mingjing.recording.upload;

import cn.mingjing.recording.upload.UploadRefused.Reason;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request, up to as many bytes as the upload still lacks; a broken line is told apart from a broken disk. */
final class FromSender extends InputStream {

    private final InputStream body;
    private long left;

    FromSender(InputStream body, long left) {
        this.body = body;
        this.left = left;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        try {
            int read = body.read(into, offset, (int) Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        } catch (IOException e) {
            throw new LineBroken(e);
        }
    }

    /** @throws UploadRefused when the sender has more than it announced */
    void expectNoMore() throws IOException {
        try {
            if (left == 0 && body.read() >= 0) {
                throw new UploadRefused(Reason.LONGER_THAN_ANNOUNCED);
            }
        } catch (IOException e) {
            throw new LineBroken(e);
        }
    }
}
