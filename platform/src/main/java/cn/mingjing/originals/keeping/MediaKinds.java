package cn.mingjing.originals.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Says what bytes are by looking at them; what the sender or the name claims does not count.
 *
 * <p>Knows few kinds on purpose: what it does not know is not kept through a form.
 */
final class MediaKinds {

    private static final int HEAD = 8 * 1024;

    /** ISO base media brands (ISO/IEC 14496-12) of ordinary video; pictures such as {@code heic} have others. */
    private static final Set<String> VIDEO_BRANDS =
            Set.of("isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "dash", "M4V ", "MSNV");

    private MediaKinds() {}

    /** The media type of a finished file; empty when it is none of ours. */
    static Optional<String> of(Path file) {
        try (var content = Files.newInputStream(file)) {
            byte[] head = content.readNBytes(HEAD);
            if (startsWith(head, 0, "%PDF-")) {
                return Optional.of("application/pdf");
            }
            if (startsWith(head, 0, 0xFF, 0xD8, 0xFF)) {
                return Optional.of("image/jpeg");
            }
            if (startsWith(head, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
                return Optional.of("image/png");
            }
            if (startsWith(head, 4, "ftyp") && head.length >= 12) {
                return isoMedia(new String(head, 8, 4, StandardCharsets.ISO_8859_1));
            }
            if (startsWith(head, 0, "ID3") || isMpegAudio(head)) {
                return Optional.of("audio/mpeg");
            }
            if (startsWith(head, 0, 'P', 'K', 3, 4)) {
                return zip(file);
            }
            return PlainText.kind(head, Files.size(file) > head.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> isoMedia(String brand) {
        if (brand.equals("M4A ")) {
            return Optional.of("audio/mp4");
        }
        return VIDEO_BRANDS.contains(brand) ? Optional.of("video/mp4") : Optional.empty();
    }

    /** A frame of layer III with a bit rate and a sampling rate that exist (ISO/IEC 11172-3). */
    private static boolean isMpegAudio(byte[] head) {
        if (head.length < 4 || (head[0] & 0xFF) != 0xFF || (head[1] & 0xE6) != 0xE2) {
            return false;
        }
        boolean version = (head[1] & 0x18) != 0x08;
        int bitRate = (head[2] & 0xF0) >> 4;
        int sampling = (head[2] & 0x0C) >> 2;
        return version && bitRate != 0 && bitRate != 15 && sampling != 3;
    }

    private static Optional<String> zip(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            boolean word =
                    archive.getEntry("[Content_Types].xml") != null && archive.getEntry("word/document.xml") != null;
            return Optional.of(
                    word
                            ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                            : "application/zip");
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] head, int at, String ascii) {
        return startsWith(head, at, ascii.chars().toArray());
    }

    private static boolean startsWith(byte[] head, int at, int... bytes) {
        if (head.length < at + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[at + i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
