package cn.mingjing.bundle.making;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a bundle as a ZIP file (ZIP64 where it has to be). Originals are stored as they are, so each is read twice: once for the
 * checksum that stands before it, and to see that it still is what was kept; then to send it.
 */
final class BundleZip {

    private static final int BUFFER = 64 * 1024;

    private final ZipOutputStream zip;
    private final long time;

    BundleZip(OutputStream out, Instant madeAt) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.time = madeAt.toEpochMilli();
    }

    void write(CaseBundle bundle) throws IOException {
        for (Map.Entry<String, byte[]> paper : bundle.papers().entrySet()) {
            zip.putNextEntry(entry(paper.getKey()));
            zip.write(paper.getValue());
            zip.closeEntry();
        }
        if (bundle.enclosing()) {
            for (CitedOriginal original : bundle.originals()) {
                store(original, bundle.source());
            }
        }
        zip.finish();
    }

    private void store(CitedOriginal original, Function<String, InputStream> source) throws IOException {
        ZipEntry entry = entry(original.path());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(original.size());
        entry.setCompressedSize(original.size());
        entry.setCrc(checked(original, source));
        zip.putNextEntry(entry);
        try (InputStream content = source.apply(original.sha256())) {
            content.transferTo(zip);
        }
        zip.closeEntry();
    }

    private ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTime(time);
        return entry;
    }

    private static long checked(CitedOriginal original, Function<String, InputStream> source) throws IOException {
        var crc = new CRC32();
        MessageDigest sha256 = sha256();
        var buffer = new byte[BUFFER];
        try (InputStream content = source.apply(original.sha256())) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                crc.update(buffer, 0, read);
                sha256.update(buffer, 0, read);
            }
        }
        if (!HexFormat.of().formatHex(sha256.digest()).equals(original.sha256())) {
            throw new IOException("an original is no longer what was kept: " + original.sha256());
        }
        return crc.getValue();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
