package cn.mingjing.originals;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The write-once store of original bytes: what is kept is never changed or renamed, and removed only where a recorded fact
 * says that it was lawfully erased ({@link cn.mingjing.facts.ContentErased}).
 *
 * <p>Bytes are addressed by their SHA-256. Nothing here says that they belong to a case: that is a fact of whoever keeps
 * them, and so is who may look at them.
 */
public interface Originals {

    /** How many are looked up at a time. */
    int PAGE = 1000;

    /**
     * Keeps bytes of any length; they are on disk when this returns. The same bytes twice are kept once.
     *
     * @param content read to its end, not closed
     * @param name what the file came with; a label only, so a path in it does no harm
     * @throws OriginalRefused when the bytes are none, or not of a kind that is kept
     */
    default OriginalRef keep(InputStream content, String name) {
        return keep(content, name, Long.MAX_VALUE);
    }

    /**
     * As above, and nothing longer than {@code atMost} bytes.
     *
     * @throws OriginalRefused also when there are more
     */
    OriginalRef keep(InputStream content, String name, long atMost);

    /**
     * Keeps a whole file by taking it over: it lies on the disk of the originals, is moved there and is read-only from now on.
     * Called again after a cut it does what is still to be done.
     *
     * @param file forced to disk; may be gone where an earlier call has moved it
     * @param digests taken of its bytes as they came in
     * @throws OriginalRefused when the bytes are none, or not of a kind that is kept; the file stays
     */
    OriginalRef takeOver(Path file, Digests digests, String name);

    /** What is known of kept bytes; empty when there are none under this digest. */
    Optional<Original> find(String sha256);

    /**
     * Opens kept bytes; skipping forward is cheap. The caller closes.
     *
     * @throws java.util.NoSuchElementException when there are none under this digest
     */
    InputStream open(String sha256);

    /** Reads the bytes again and says whether they are still those that were kept (fixity, DA/T 97). */
    Fixity check(String sha256);

    /** The next originals in the order of their digests. */
    List<Original> after(String sha256, int most);

    /** Every original in the order of its digest. */
    default void forEach(Consumer<Original> each) {
        for (var page = after("", PAGE);
                !page.isEmpty();
                page = after(page.getLast().ref().sha256(), PAGE)) {
            page.forEach(each);
        }
    }
}
