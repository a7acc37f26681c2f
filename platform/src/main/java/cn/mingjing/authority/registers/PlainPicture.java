package cn.mingjing.authority.registers;

import cn.mingjing.authority.Photo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;

/**
 * A JPEG or PNG file with nothing in it but the picture: where and when it was taken, with what, and whatever stands behind
 * its end are left out, because photos on credentials are public.
 */
final class PlainPicture {

    /** The longest side, in pixels; a photo of more is none for a credential. */
    private static final int LONGEST_SIDE = 4_000;

    private static final int JPEG_START = 0xFFD8;
    private static final int JPEG_END = 0xD9;
    private static final int JPEG_SCAN = 0xDA;
    private static final int JPEG_ADOBE = 0xEE;
    private static final long PNG_START = 0x89504E470D0A1A0AL;
    private static final Set<String> PNG_PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private PlainPicture() {}

    /** The picture; empty where the bytes are neither kind, broken or far too large to be shown. */
    static Optional<Photo> of(byte[] file) {
        try {
            return read(file).filter(photo -> isReadable(photo.content()));
        } catch (BufferUnderflowException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Photo> read(byte[] file) {
        var bytes = ByteBuffer.wrap(file);
        if (file.length > 2 && (bytes.getShort(0) & 0xFFFF) == JPEG_START) {
            return Optional.of(new Photo("image/jpeg", jpeg(bytes)));
        }
        return file.length > 8 && bytes.getLong(0) == PNG_START
                ? Optional.of(new Photo("image/png", png(bytes)))
                : Optional.empty();
    }

    private static byte[] jpeg(ByteBuffer in) {
        var out = new ByteArrayOutputStream(in.capacity());
        copy(in, out, 2);
        while (true) {
            int marker = marker(in);
            if (marker == JPEG_END) {
                put(out, marker);
                return out.toByteArray();
            }
            int length = in.getShort(in.position()) & 0xFFFF;
            if (tells(marker)) {
                in.position(in.position() + length);
                continue;
            }
            put(out, marker);
            copy(in, out, length);
            if (marker == JPEG_SCAN) {
                scan(in, out);
            }
        }
    }

    private static int marker(ByteBuffer in) {
        if ((in.get() & 0xFF) != 0xFF) {
            throw new IllegalArgumentException("no marker where one must stand");
        }
        int marker = in.get() & 0xFF;
        while (marker == 0xFF) {
            marker = in.get() & 0xFF;
        }
        return marker;
    }

    /** Application data and comments; JFIF and Adobe's say how the colours are to be read. */
    private static boolean tells(int marker) {
        return marker > 0xE0 && marker <= 0xEF && marker != JPEG_ADOBE || marker == 0xFE;
    }

    /** The compressed picture runs to the next marker that is neither an escaped byte nor a restart. */
    private static void scan(ByteBuffer in, ByteArrayOutputStream out) {
        while (true) {
            int here = in.get(in.position()) & 0xFF;
            int next = in.get(in.position() + 1) & 0xFF;
            boolean within = here != 0xFF || next == 0 || next >= 0xD0 && next <= 0xD7;
            if (!within) {
                return;
            }
            copy(in, out, here == 0xFF ? 2 : 1);
        }
    }

    private static void put(ByteArrayOutputStream out, int marker) {
        out.write(0xFF);
        out.write(marker);
    }

    private static byte[] png(ByteBuffer in) {
        var out = new ByteArrayOutputStream(in.capacity());
        copy(in, out, 8);
        String kind = "";
        while (!kind.equals("IEND")) {
            int length = in.getInt(in.position());
            kind = kind(in);
            if (PNG_PICTURE.contains(kind)) {
                copy(in, out, Math.addExact(length, 12));
            } else {
                in.position(Math.addExact(in.position(), Math.addExact(length, 12)));
            }
        }
        return out.toByteArray();
    }

    private static String kind(ByteBuffer in) {
        var letters = new StringBuilder();
        for (int i = 4; i < 8; i++) {
            letters.append((char) in.get(in.position() + i));
        }
        return letters.toString();
    }

    private static void copy(ByteBuffer in, ByteArrayOutputStream out, int length) {
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("longer than the file");
        }
        byte[] part = new byte[length];
        in.get(part);
        out.writeBytes(part);
    }

    private static boolean isReadable(byte[] picture) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(stream);
                return reader.getWidth(0) <= LONGEST_SIDE && reader.getHeight(0) <= LONGEST_SIDE;
            } finally {
                reader.dispose();
            }
        } catch (IOException unreadable) {
            return false;
        }
    }
}
