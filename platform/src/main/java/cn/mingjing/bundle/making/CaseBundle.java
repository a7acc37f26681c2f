package cn.mingjing.bundle.making;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

/**
 * A bundle that is ready to leave. Everything in it but the originals is small and in memory.
 *
 * @param fileName what it is saved as
 * @param madeAt the time of its files
 * @param papers its small files by name, in their order
 * @param originals the originals that the facts in it cite
 * @param enclosing whether their bytes go along
 * @param source opens the bytes that are kept under a digest
 */
public record CaseBundle(
        String fileName,
        Instant madeAt,
        SequencedMap<String, byte[]> papers,
        List<CitedOriginal> originals,
        boolean enclosing,
        Function<String, InputStream> source) {

    public CaseBundle {
        originals = List.copyOf(originals);
    }

    /**
     * Writes it as a ZIP file, piece by piece whatever its size; does not close.
     *
     * @throws IOException when it cannot be written, or an original is no longer what was kept: then the ZIP file has no end
     */
    public void writeTo(OutputStream out) throws IOException {
        new BundleZip(out, madeAt).write(this);
    }
}
