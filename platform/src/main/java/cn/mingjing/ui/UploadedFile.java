package cn.mingjing.ui;

import java.io.IOException;
import java.io.InputStream;

/**
 * A small file sent with a form; recordings and other large ones travel by resumable upload instead.
 *
 * @param label what the sender's device called it, without folders; never to be used as a path
 * @param mediaType what the sender claims it to be, such as {@code image/jpeg}
 * @param size in bytes
 * @param content opens it, as often as needed while the request lasts
 */
public record UploadedFile(String label, String mediaType, long size, Content content) {

    /** The bytes. */
    @FunctionalInterface
    public interface Content {

        /** Opens the bytes from their start; the caller closes. */
        InputStream open() throws IOException;
    }

    /** All bytes at once. */
    public byte[] bytes() throws IOException {
        try (var stream = content.open()) {
            return stream.readAllBytes();
        }
    }
}
