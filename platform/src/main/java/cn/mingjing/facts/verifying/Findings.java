package cn.mingjing.facts.verifying;

import cn.mingjing.facts.Fault;
import cn.mingjing.ledger.Finding;
import cn.mingjing.ledger.Frontier;
import cn.mingjing.ledger.Hash;
import cn.mingjing.ledger.TreeHead;
import java.sql.Connection;
import java.sql.SQLException;

/** Puts into words what does not hold in the log, and names the fact behind a leaf. */
final class Findings {

    private static final String AT = "SELECT " + StoredFact.COLUMNS + """
              FROM facts.leaf l JOIN facts.fact f USING (seq) LEFT JOIN facts.content c USING (seq)
             WHERE l.index = ?
            """;

    private static final String HASHES = """
            SELECT f.leaf_hash FROM facts.leaf l JOIN facts.fact f USING (seq) ORDER BY l.index
            """;

    private static final int PAGE = 5000;

    private final Connection connection;
    private final TreeHead signed;

    Findings(Connection connection, TreeHead signed) {
        this.connection = connection;
        this.signed = signed;
    }

    Fault fault(Finding finding) throws SQLException {
        return switch (finding) {
            case Finding.NoteMalformed note -> fault("note-malformed", "checkpoint");
            case Finding.NoteRefused note -> fault("note-refused", "checkpoint");
            case Finding.OriginDiffers origin ->
                fault("origin-differs", "checkpoint", origin.found(), origin.expected());
            case Finding.TileMissing(var tile) -> fault("tile-missing", tile.path(), tile);
            case Finding.TileMisshapen(var tile, int length) -> fault("tile-misshapen", tile.path(), tile, length);
            case Finding.TileDiffers(var tile, int entry, var below) ->
                fault("tile-differs", tile.path(), tile, entry, below);
            case Finding.LeafDiffers(long index, var tile) -> leafDiffers(index, tile.path());
            case Finding.LeafMissing(long index) -> fault("leaf-missing", "leaf/" + index, index);
            case Finding.LeafSurplus(long index) -> fault("leaf-surplus", "leaf/" + index, index);
            case Finding.RootDiffers(var signed, var derived) ->
                fault("root-differs", "checkpoint", signed.size(), signed.root().base64(), derived.base64());
            case Finding.EarlierHeadDiffers(var earlier, var derived) ->
                fault(
                        "against-differs",
                        "against/" + earlier.size(),
                        earlier.size(),
                        earlier.root().base64(),
                        derived.base64());
            case Finding.EarlierHeadLarger(var earlier, long size) ->
                fault("against-larger", "against/" + earlier.size(), earlier.size(), size);
        };
    }

    /** Fact or tile: if the facts as they stand give the signed root, it is the tile that was changed. */
    private Fault leafDiffers(long index, String tile) throws SQLException {
        if (factsGiveTheSignedRoot()) {
            return fault("tile-forged", tile, tile, index);
        }
        try (var statement = connection.prepareStatement(AT)) {
            statement.setLong(1, index);
            try (var row = statement.executeQuery()) {
                row.next();
                var fact = StoredFact.read(row);
                return fault("leaf-differs", fact.id(), fact.inWords(), index, tile);
            }
        }
    }

    private boolean factsGiveTheSignedRoot() throws SQLException {
        var tree = new Frontier();
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(PAGE);
            try (var row = statement.executeQuery(HASHES)) {
                while (row.next()) {
                    tree.append(Hash.of(row.getBytes(1)));
                }
            }
        }
        return tree.head().equals(signed);
    }

    private static Fault fault(String kind, String where, Object... values) {
        return new Fault(kind, where, Words.text(kind, values));
    }
}
