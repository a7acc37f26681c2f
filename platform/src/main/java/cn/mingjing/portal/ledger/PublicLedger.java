package cn.mingjing.portal.ledger;

import cn.mingjing.database.Portal;
import cn.mingjing.ledger.Hash;
import cn.mingjing.ledger.TilePath;
import cn.mingjing.ledger.TileSource;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the public's role may read of the ledger: hashes and signatures, never a leaf. */
@Repository
class PublicLedger implements TileSource {

    private final JdbcClient database;

    PublicLedger(@Portal JdbcClient database) {
        this.database = database;
    }

    /** The newest signed head, in the form of C2SP tlog-checkpoint. */
    Optional<String> checkpoint() {
        return database.sql("SELECT note FROM facts.public_checkpoint ORDER BY size DESC LIMIT 1")
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<byte[]> read(TilePath tile) {
        return database.sql("SELECT hashes FROM facts.public_tile WHERE level = :level AND index = :index")
                .param("level", tile.level())
                .param("index", tile.index())
                .query(byte[].class)
                .optional()
                .flatMap(stored -> TileSource.cut(tile, stored));
    }

    /** The verifier keys, Ed25519 first. */
    List<String> keys() {
        return database.sql("SELECT ed25519_key, sm2_key FROM facts.public_log")
                .query((row, n) -> List.of(row.getString(1), row.getString(2)))
                .optional()
                .orElse(List.of());
    }

    /** The number of the leaf with this hash; empty as long as it waits to be sealed. */
    Optional<Long> leafNumber(Hash leaf) {
        return database.sql("SELECT index FROM facts.public_leaf_number WHERE leaf_hash = :hash")
                .param("hash", leaf.bytes())
                .query(Long.class)
                .optional();
    }
}
