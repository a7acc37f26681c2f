package cn.mingjing.ui.web;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Whether something failed because a disk is full, the server's own or the database's. */
final class StorageFull {

    /** PostgreSQL's {@code disk_full}. */
    private static final String DISK_FULL = "53100";

    /** What the operating system says (ENOSPC, EDQUOT); Java has no type for it. */
    private static final String NO_SPACE = ".*(No space left on device|Disk quota exceeded).*";

    private StorageFull() {}

    static boolean isCauseOf(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && DISK_FULL.equals(refused.getSQLState())
                    || cause instanceof IOException broken
                            && String.valueOf(broken.getMessage()).matches("(?s)" + NO_SPACE)) {
                return true;
            }
        }
        return false;
    }
}
