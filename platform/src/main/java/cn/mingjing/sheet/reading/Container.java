package cn.mingjing.sheet.reading;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that hold files: what they are shows in the names within. */
final class Container {

    private Container() {}

    /** ZIP: everything since 2007, and much else. */
    static FileKind packed(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var names = names(zip.entries());
            if (names.contains("xl/workbook.bin")) {
                return FileKind.XLSB;
            }
            if (names.contains("encryptedpackage")) {
                return FileKind.ENCRYPTED;
            }
            if (has(names, "xl/")) {
                return FileKind.XLSX;
            }
            if (has(names, "word/")) {
                return FileKind.WORD;
            }
            if (has(names, "ppt/")) {
                return FileKind.SLIDES;
            }
            if (names.contains("ofd.xml")) {
                return FileKind.OFD;
            }
            return mediaType(zip).contains("opendocument.spreadsheet") ? FileKind.ODS : FileKind.ARCHIVE;
        } catch (IOException | RuntimeException e) {
            return FileKind.DAMAGED;
        }
    }

    /** OLE 2: everything before, and whatever has a password. */
    static FileKind compound(Path file) {
        try (var files = new POIFSFileSystem(file.toFile(), true)) {
            var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            names.addAll(files.getRoot().getEntryNames());
            if (names.contains("EncryptedPackage") || names.contains("\tDRMContent")) {
                return FileKind.ENCRYPTED;
            }
            if (names.contains("Workbook")) {
                return FileKind.XLS;
            }
            if (names.contains("Book")) {
                return FileKind.OLD_XLS;
            }
            if (names.contains("WordDocument")) {
                return FileKind.WORD;
            }
            return names.contains("PowerPoint Document") ? FileKind.SLIDES : FileKind.UNKNOWN;
        } catch (IOException | RuntimeException e) {
            return FileKind.DAMAGED;
        }
    }

    private static Set<String> names(Enumeration<? extends ZipEntry> entries) {
        var names = new TreeSet<String>();
        while (entries.hasMoreElements()) {
            names.add(plain(entries.nextElement().getName()));
        }
        return names;
    }

    private static String plain(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static boolean has(Set<String> names, String folder) {
        return names.stream().anyMatch(name -> name.startsWith(folder));
    }

    private static String mediaType(ZipFile zip) throws IOException {
        var entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(200), US_ASCII);
        }
    }
}
