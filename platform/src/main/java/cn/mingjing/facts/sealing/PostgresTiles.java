package cn.mingjing.facts.sealing;

import cn.mingjing.ledger.Tile;
import cn.mingjing.ledger.TilePath;
import cn.mingjing.ledger.TileSource;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tiles in PostgreSQL, each kept once at its greatest width. */
@Repository
class PostgresTiles implements TileSource {

    private final JdbcClient database;

    PostgresTiles(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<byte[]> read(TilePath tile) {
        return database.sql("SELECT hashes FROM facts.tile WHERE level = :level AND index = :index")
                .param("level", tile.level())
                .param("index", tile.index())
                .query(byte[].class)
                .optional()
                .flatMap(stored -> TileSource.cut(tile, stored));
    }

    void store(List<Tile> tiles) {
        database.sql("""
                        INSERT INTO facts.tile (level, index, hashes)
                        SELECT * FROM unnest(:levels, :indexes, :hashes)
                        ON CONFLICT (level, index) DO UPDATE SET hashes = excluded.hashes
                        """)
                .param(
                        "levels",
                        tiles.stream().map(tile -> (short) tile.path().level()).toArray(Short[]::new))
                .param(
                        "indexes",
                        tiles.stream().map(tile -> tile.path().index()).toArray(Long[]::new))
                .param("hashes", tiles.stream().map(Tile::hashes).toArray(byte[][]::new))
                .update();
    }
}
