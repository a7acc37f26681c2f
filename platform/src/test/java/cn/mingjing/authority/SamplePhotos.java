package cn.mingjing.authority;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;

/** Photos that tell more than they show. */
public final class SamplePhotos {

    /** What a camera writes beside the picture. */
    public static final String TELLTALE = "GPS 35.7619N 115.0292E";

    private static final int JPEG_START_LENGTH = 2;
    private static final int PNG_END_LENGTH = 12;

    private SamplePhotos() {}

    /** With a place in its application data, a comment, and something behind its end. */
    public static byte[] jpeg() {
        byte[] plain = picture("jpg", 120, 160);
        var file = new ByteArrayOutputStream();
        file.write(plain, 0, JPEG_START_LENGTH);
        file.writeBytes(segment(0xE1));
        file.writeBytes(segment(0xFE));
        file.write(plain, JPEG_START_LENGTH, plain.length - JPEG_START_LENGTH);
        file.writeBytes(TELLTALE.getBytes(StandardCharsets.UTF_8));
        return file.toByteArray();
    }

    private static byte[] segment(int marker) {
        byte[] words = TELLTALE.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(words.length + 4)
                .putShort((short) (0xFF00 | marker))
                .putShort((short) (words.length + 2))
                .put(words)
                .array();
    }

    /** With a place in a text chunk. */
    public static byte[] png() {
        byte[] plain = picture("png", 120, 160);
        byte[] words = TELLTALE.getBytes(StandardCharsets.UTF_8);
        byte[] chunk = ByteBuffer.allocate(words.length + 12)
                .putInt(words.length)
                .put("tEXt".getBytes(StandardCharsets.US_ASCII))
                .put(words)
                .array();
        var file = new ByteArrayOutputStream();
        file.write(plain, 0, plain.length - PNG_END_LENGTH);
        file.writeBytes(chunk);
        file.writeBytes(Arrays.copyOfRange(plain, plain.length - PNG_END_LENGTH, plain.length));
        return file.toByteArray();
    }

    /** A picture that can be read, of more than 500 KB. */
    public static byte[] large() {
        return picture("png", 600, 600);
    }

    private static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
