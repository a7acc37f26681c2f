package cn.mingjing.backup.folder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One snapshot in a folder of backups.
 *
 * @param path its folder
 */
public record SnapshotFolder(Path path) {

    static final String MANIFEST = "manifest.json";
    static final String ORIGINALS = "originals.txt.gz";

    /** One line for each file, in the form of {@code sha256sum}. */
    static final String SUMS = "SHA256SUMS";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Whether a path is that of a snapshot. */
    public static boolean is(Path path) {
        return Files.exists(path.resolve(MANIFEST)) || Files.exists(path.resolve(SUMS));
    }

    public String name() {
        return path.getFileName().toString();
    }

    /** The folder of backups in which it lies. */
    public BackupFolder folder() {
        return new BackupFolder(path.resolveSibling("."));
    }

    /** @throws IOException when there is none that can be read */
    public Manifest manifest() throws IOException {
        try {
            return JSON.readValue(Files.readAllBytes(path.resolve(MANIFEST)), Manifest.class);
        } catch (JacksonException e) {
            throw new IOException("not a manifest: " + path.resolve(MANIFEST), e);
        }
    }

    /** The digest of the manifest, which stands for the whole snapshot. */
    public String digest() throws IOException {
        return StoredFile.digest(path.resolve(MANIFEST));
    }

    /** An unpacked file of it; the caller closes. */
    public InputStream open(String file) throws IOException {
        return new GZIPInputStream(Files.newInputStream(path.resolve(file)), 1 << 16);
    }

    /** The originals that it cites, in the order of their digests. */
    public void originals(Each each) throws IOException {
        try (var lines = originalLines()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                each.original(line.substring(0, 64), Long.parseLong(line.substring(65)));
            }
        }
    }

    BufferedReader originalLines() throws IOException {
        return new BufferedReader(new InputStreamReader(open(ORIGINALS), StandardCharsets.US_ASCII));
    }

    /** Is told of each original. */
    @FunctionalInterface
    public interface Each {
        void original(String sha256, long size) throws IOException;
    }

    /** Writes the manifest, and the sums of all files with it. */
    static StoredFile seal(Path folder, Manifest manifest) throws IOException {
        byte[] json = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
        var written = StoredFile.write(folder, MANIFEST, out -> out.write(json));
        var sums = new StringBuilder(line(written));
        manifest.files().forEach(file -> sums.append(line(file)));
        StoredFile.write(folder, SUMS, out -> out.write(sums.toString().getBytes(StandardCharsets.US_ASCII)));
        return written;
    }

    private static String line(StoredFile file) {
        return file.sha256() + "  " + file.path() + "\n";
    }

    List<String> sums() throws IOException {
        return Files.readAllLines(path.resolve(SUMS), StandardCharsets.US_ASCII);
    }
}
