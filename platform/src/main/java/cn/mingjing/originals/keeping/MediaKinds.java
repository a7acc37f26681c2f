package cn.mingjing.originals.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Says what bytes are by looking at them; what the sender or the name claims does not count.
 *
 * <p>Knows few kinds on purpose: what it does not know is not kept through a form.
 */
final class MediaKinds {

    private static final int HEAD = 8 * 1024;

    /** What a file of a kind begins with, each character a byte. */
    private record Kind(String name, Pattern beginning) {

        static Kind of(String name, String beginning) {
            return new Kind(name, Pattern.compile(beginning, Pattern.DOTALL));
        }
    }

    /**
     * Recordings as telephones, recorders and cameras write them: brands of ISO base media (ISO/IEC 14496-12; pictures such as
     * {@code heic} have others), the document type of EBML (RFC 8794), the form of RIFF, the first codec of Ogg (RFC 3533), the
     * sync bytes of five transport packets, with the time codes of cameras or without (ISO/IEC 13818-1).
     */
    private static final List<Kind> KINDS = List.of(
            Kind.of("application/pdf", "%PDF-"),
            Kind.of("image/jpeg", "\\xFF\\xD8\\xFF"),
            Kind.of("image/png", "\\x89PNG\\r\\n\\x1A\\n"),
            Kind.of("video/mp4", ".{4}ftyp(iso[m2-6]|mp4[12]|avc1|dash|M4V |MSNV)"),
            Kind.of("audio/mp4", ".{4}ftypM4A "),
            Kind.of("video/quicktime", ".{4}ftypqt  "),
            Kind.of("video/3gpp", ".{4}ftyp3g[eghprst][4-9]"),
            Kind.of("video/3gpp2", ".{4}ftyp3g2[abc]"),
            Kind.of("video/webm", "\\x1AE\\xDF\\xA3.{1,64}?B\\x82.{1,8}?webm"),
            Kind.of("video/matroska", "\\x1AE\\xDF\\xA3.{1,64}?B\\x82.{1,8}?matroska"),
            Kind.of("video/vnd.avi", "RIFF.{4}AVI "),
            Kind.of("audio/wav", "(RIFF|RF64).{4}WAVE"),
            Kind.of("video/ogg", "OggS.{23,64}?\\x80theora"),
            Kind.of("audio/ogg", "OggS.{23,64}?(OpusHead|\\x01vorbis|Speex   |\\x7FFLAC)"),
            Kind.of("video/mpeg", "\\x00\\x00\\x01\\xBA"),
            Kind.of("video/mp2t", "(G.{187}){4}G|(.{4}G.{187}){4}.{4}G"),
            Kind.of("audio/amr", "#!AMR\\n"),
            Kind.of("audio/amr-wb", "#!AMR-WB\\n"),
            Kind.of("audio/mpeg", "ID3"));

    private MediaKinds() {}

    /** The media type of a finished file; empty when it is none of ours. */
    static Optional<String> of(Path file) {
        try (var content = Files.newInputStream(file)) {
            byte[] head = content.readNBytes(HEAD);
            String text = new String(head, StandardCharsets.ISO_8859_1);
            for (Kind kind : KINDS) {
                if (kind.beginning().matcher(text).lookingAt()) {
                    return Optional.of(kind.name());
                }
            }
            if (isMpegAudio(head)) {
                return Optional.of("audio/mpeg");
            }
            if (isAac(head)) {
                return Optional.of("audio/aac");
            }
            return text.startsWith("PK\3\4") ? zip(file) : PlainText.kind(head, Files.size(file) > head.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** An ADTS frame (ISO/IEC 13818-7) with a sampling rate that exists, and the next one where it ends. */
    private static boolean isAac(byte[] head) {
        if (head.length < 7 || !isAdts(head, 0) || (head[2] & 0x3C) >> 2 > 12) {
            return false;
        }
        int length = (head[3] & 0x03) << 11 | (head[4] & 0xFF) << 3 | (head[5] & 0xE0) >> 5;
        return length >= 7 && isAdts(head, length);
    }

    private static boolean isAdts(byte[] head, int at) {
        return at + 1 < head.length && (head[at] & 0xFF) == 0xFF && (head[at + 1] & 0xF6) == 0xF0;
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
}
