package cn.mingjing.originals;

import java.io.InputStream;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All originals together, for whoever copies an installation or puts a copy back. */
public interface WholeOriginals {

    /** Every original that one state of the database knows, in the order of their digests. */
    void in(JdbcClient state, Consumer<Original> each);

    /**
     * Puts the bytes of a known original back where they are missing; on disk when this returns.
     *
     * @param content read to its end, not closed
     * @return false when these are other bytes, which are not kept then
     */
    boolean putBack(String sha256, InputStream content);
}
