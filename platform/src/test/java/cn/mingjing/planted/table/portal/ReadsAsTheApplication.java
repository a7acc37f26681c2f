package cn.mingjing.planted.table.portal;

import cn.mingjing.database.Eraser;
import cn.mingjing.database.Portal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes connections that the public's window must not have. */
public final class ReadsAsTheApplication {

    private final JdbcClient allowed;
    private final JdbcClient plain;
    private final JdbcClient erasing;

    ReadsAsTheApplication(@Portal JdbcClient allowed, JdbcClient plain, @Eraser JdbcClient erasing) {
        this.allowed = allowed;
        this.plain = plain;
        this.erasing = erasing;
    }

    /** Uses all three. */
    public String who() {
        return allowed.toString() + plain + erasing;
    }
}
