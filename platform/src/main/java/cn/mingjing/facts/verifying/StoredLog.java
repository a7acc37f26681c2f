package cn.mingjing.facts.verifying;

import cn.mingjing.facts.Fault;
import cn.mingjing.ledger.Hash;
import cn.mingjing.ledger.NoteVerifier;
import cn.mingjing.ledger.TilePath;
import cn.mingjing.ledger.TileSource;
import cn.mingjing.ledger.TreeHead;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The log as its rows hold it: identity, newest checkpoint, tiles. */
final class StoredLog implements TileSource, AutoCloseable {

    private static final String NEWEST = """
            SELECT l.origin, l.ed25519_key, l.sm2_key, c.size, c.root, c.note, c.signed_at
              FROM facts.log l CROSS JOIN (SELECT * FROM facts.checkpoint ORDER BY size DESC LIMIT 1) c
            """;

    private final PreparedStatement tile;

    StoredLog(Connection connection) throws SQLException {
        tile = connection.prepareStatement("SELECT hashes FROM facts.tile WHERE level = ? AND index = ?");
    }

    /** What the log says of itself. */
    record Identity(String origin, List<NoteVerifier> keys, TreeHead head, byte[] note, Instant signedAt) {}

    static Identity identity(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(NEWEST)) {
            if (!row.next()) {
                throw new FaultFound(new Fault("log-missing", "facts.log", Words.text("log-missing")));
            }
            return new Identity(
                    row.getString("origin"),
                    List.of(
                            NoteVerifier.parse(row.getString("ed25519_key")),
                            NoteVerifier.parse(row.getString("sm2_key"))),
                    new TreeHead(row.getLong("size"), Hash.of(row.getBytes("root"))),
                    row.getString("note").getBytes(StandardCharsets.UTF_8),
                    row.getObject("signed_at", OffsetDateTime.class).toInstant());
        }
    }

    /** The tile as it lies there, however long: in one state of the database it is exactly as wide as the tree makes it. */
    @Override
    public Optional<byte[]> read(TilePath path) {
        try {
            tile.setInt(1, path.level());
            tile.setLong(2, path.index());
            try (var row = tile.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("tiles could not be read", e);
        }
    }

    /** How many tiles a tree of this size has, each counted once at its greatest width. */
    static long tiles(long size) {
        long tiles = 0;
        for (long hashes = size; hashes > 0; hashes /= TilePath.FULL) {
            tiles += (hashes + TilePath.FULL - 1) / TilePath.FULL;
        }
        return tiles;
    }

    @Override
    public void close() throws SQLException {
        tile.close();
    }
}
