package cn.mingjing.document;

import java.util.Base64;

/** A signature as it was drawn by hand on a screen: a PNG or JPEG of at most 512 KB. */
public final class SignatureImage {

    private static final int LARGEST = 512 * 1024;

    private final String type;
    private final byte[] bytes;

    private SignatureImage(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    /**
     * Takes an image over.
     *
     * @throws IllegalArgumentException when it is neither PNG nor JPEG, or too large
     */
    public static SignatureImage of(byte[] image) {
        if (image.length > LARGEST) {
            throw new IllegalArgumentException("a signature has at most " + LARGEST + " bytes: " + image.length);
        }
        if (startsWith(image, 0x89, 'P', 'N', 'G')) {
            return new SignatureImage("image/png", image.clone());
        }
        if (startsWith(image, 0xFF, 0xD8, 0xFF)) {
            return new SignatureImage("image/jpeg", image.clone());
        }
        throw new IllegalArgumentException("a signature is a PNG or JPEG image");
    }

    private static boolean startsWith(byte[] image, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (image.length <= i || (image[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /** The image as an address of the form {@code data:image/png;base64,…}. */
    public String address() {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
