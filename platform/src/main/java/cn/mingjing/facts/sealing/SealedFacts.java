package cn.mingjing.facts.sealing;

import cn.mingjing.facts.Sealing;
import cn.mingjing.facts.StreamId;
import cn.mingjing.ledger.TreeHead;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which facts have their leaf number. */
@Repository
class SealedFacts implements Sealing {

    private final JdbcClient database;
    private final Log log;

    SealedFacts(JdbcClient database, Log log) {
        this.database = database;
        this.log = log;
    }

    @Override
    public List<Integer> sealedNumbers(StreamId stream) {
        return database.sql("""
                        SELECT f.number FROM facts.fact f JOIN facts.leaf l USING (seq)
                         WHERE f.stream_kind = :kind AND f.stream_id = :id ORDER BY f.number
                        """)
                .param("kind", stream.kind())
                .param("id", stream.id())
                .query(Integer.class)
                .list();
    }

    @Override
    public TreeHead head() {
        return log.head().orElseGet(TreeHead::empty);
    }
}
