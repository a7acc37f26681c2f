package cn.mingjing.originals.keeping;

import cn.mingjing.database.Eraser;
import cn.mingjing.facts.AfterErasure;
import cn.mingjing.facts.ContentErased;
import cn.mingjing.facts.FactReader;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes the bytes that only erased content cited: first the file, then its line, so that a cut leaves something to find. */
@Component
class ErasedOriginals implements AfterErasure {

    private final OriginalsFolder folder;
    private final OriginalsRegister register;
    private final FactReader facts;
    private final JdbcClient eraser;

    ErasedOriginals(OriginalsFolder folder, OriginalsRegister register, FactReader facts, @Eraser JdbcClient eraser) {
        this.folder = folder;
        this.register = register;
        this.facts = facts;
        this.eraser = eraser;
    }

    @Override
    public void erased(ContentErased erasure) {
        for (String sha256 : stillKept(erasure.originals())) {
            folder.remove(sha256);
            eraser.sql("DELETE FROM originals.original WHERE sha256 = :sha256")
                    .param("sha256", sha256)
                    .update();
        }
    }

    /** Those of the digests that are kept although no fact cites them any more. */
    Set<String> stillKept(Iterable<String> digests) {
        var wanted = new TreeSet<String>();
        digests.forEach(wanted::add);
        var kept = new TreeSet<>(register.sizes(wanted).keySet());
        kept.removeIf(facts::mentions);
        return kept;
    }
}
