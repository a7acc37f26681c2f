package cn.mingjing.originals.keeping;

import cn.mingjing.originals.Original;
import cn.mingjing.originals.WholeOriginals;
import java.io.InputStream;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The folder and the table as wholes. */
@Component
class PuttingBack implements WholeOriginals {

    private static final int PAGE = 1000;

    private final OriginalsFolder folder;
    private final Clock clock;

    PuttingBack(OriginalsFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public void in(JdbcClient state, Consumer<Original> each) {
        var register = new OriginalsRegister(state, clock);
        for (var page = register.after("", PAGE);
                !page.isEmpty();
                page = register.after(page.getLast().ref().sha256(), PAGE)) {
            page.forEach(each);
        }
    }

    @Override
    public boolean putBack(String sha256, InputStream content) {
        try (var arrived = folder.receive(content, Long.MAX_VALUE)) {
            boolean same = arrived.digests().sha256().equals(sha256);
            if (same) {
                folder.place(arrived.file(), sha256);
            }
            return same;
        }
    }
}
