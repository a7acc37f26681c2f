package cn.mingjing.sheet.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What a file is, told from its bytes: people's names for files say little. */
public enum FileKind {
    XLSX,
    XLS,
    TEXT,
    EMPTY,
    ENCRYPTED,
    DAMAGED,
    OLD_XLS,
    XLSB,
    ODS,
    XML_2003,
    WEB_PAGE,
    WORD,
    SLIDES,
    PDF,
    OFD,
    PICTURE,
    ARCHIVE,
    UNKNOWN;

    private static final int HEAD = 4096;

    private record Start(String hex, FileKind kind) {}

    /** BIFF 2, 3, 4 and a bare stream of 5 begin with their own records, without a container. */
    private static final List<Start> STARTS = List.of(
            new Start("0900040", OLD_XLS),
            new Start("0902060", OLD_XLS),
            new Start("0904060", OLD_XLS),
            new Start("0908", OLD_XLS),
            new Start("25504446", PDF),
            new Start("89504e47", PICTURE),
            new Start("ffd8ff", PICTURE),
            new Start("47494638", PICTURE),
            new Start("49492a00", PICTURE),
            new Start("4d4d002a", PICTURE),
            new Start("526172211a07", ARCHIVE),
            new Start("377abcaf271c", ARCHIVE),
            new Start("1f8b08", ARCHIVE),
            new Start("504b0506", ARCHIVE),
            new Start("7b5c727466", WORD));

    /** The end of the message key that says why this kind is not read. */
    public String refusal() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What kind of file these bytes make. */
    public static FileKind of(Path file) throws IOException {
        byte[] head = head(file);
        var hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 16));
        if (head.length == 0) {
            return EMPTY;
        }
        if (hex.startsWith("504b0304")) {
            return Container.packed(file);
        }
        if (hex.startsWith("d0cf11e0a1b11ae1")) {
            return Container.compound(file);
        }
        if (isWebp(hex) || isBitmap(hex)) {
            return PICTURE;
        }
        return STARTS.stream()
                .filter(start -> hex.startsWith(start.hex()))
                .map(Start::kind)
                .findFirst()
                .orElseGet(() -> text(head));
    }

    private static boolean isWebp(String hex) {
        return hex.startsWith("52494646") && hex.startsWith("57454250", 16);
    }

    /** BM alone also begins a heading in pinyin (部门). */
    private static boolean isBitmap(String hex) {
        return hex.startsWith("424d") && hex.startsWith("00000000", 12);
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    /** Markup is looked for with every second byte left out as well: web systems also send it as UTF-16. */
    private static FileKind text(byte[] head) {
        var start = new String(head, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("mime-version:")) {
            return WEB_PAGE;
        }
        if (!start.startsWith("<")) {
            return TEXT;
        }
        if (start.contains("urn:schemas-microsoft-com:office:spreadsheet") && !start.contains("<html")) {
            return XML_2003;
        }
        boolean markup = List.of("<html", "<!doctype html", "<table", "<head", "<meta", "<style", "<body").stream()
                .anyMatch(start::contains);
        return markup ? WEB_PAGE : start.startsWith("<?xml") ? UNKNOWN : TEXT;
    }
}
