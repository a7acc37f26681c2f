package cn.mingjing.facts.verifying;

import cn.mingjing.facts.Fault;
import java.sql.Connection;
import java.sql.SQLException;

/** What single facts cannot tell: that none is missing between them, and that no row stands outside their order. */
final class Numbering {

    private static final String GAP = """
            SELECT stream_kind || '/' || stream_id, before + 1
              FROM (SELECT stream_kind, stream_id, number,
                           lag(number, 1, 0) OVER (PARTITION BY stream_kind, stream_id ORDER BY number) AS before
                      FROM facts.fact) AS numbered
             WHERE number <> before + 1
             LIMIT 1
            """;

    private static final String SURPLUS = "SELECT index::text FROM facts.leaf WHERE index >= ? ORDER BY index LIMIT 1";

    private static final String NOWHERE = """
            SELECT stream_kind || '/' || stream_id || '#' || number
              FROM facts.fact f
             WHERE NOT EXISTS (SELECT FROM facts.leaf l WHERE l.seq = f.seq)
               AND NOT EXISTS (SELECT FROM facts.unsealed u WHERE u.seq = f.seq)
             ORDER BY seq LIMIT 1
            """;

    private static final String OF_NO_FACT = """
            SELECT seq::text FROM facts.content c
             WHERE NOT EXISTS (SELECT FROM facts.fact f WHERE f.seq = c.seq) ORDER BY seq LIMIT 1
            """;

    private static final String COUNTS = """
            SELECT (SELECT count(*) FROM facts.fact)    AS facts,
                   (SELECT count(*) FROM facts.content) AS contents,
                   (SELECT count(*) FROM facts.tile)    AS tiles
            """;

    private final Connection connection;

    Numbering(Connection connection) {
        this.connection = connection;
    }

    /** Every stream counts from 1 without gaps. */
    void requireNoGaps() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(GAP)) {
            if (row.next()) {
                var id = row.getString(1) + "#" + row.getInt(2);
                throw new FaultFound(new Fault("fact-number-missing", id, Words.text("fact-number-missing", id)));
            }
        }
    }

    /**
     * Nothing is there beyond what was walked through.
     *
     * @param sealed leaves of the tree
     * @param waiting facts that wait to be sealed
     * @param withoutContent how many of both have no content
     */
    void requireNothingElse(long sealed, long waiting, long withoutContent) throws SQLException {
        long facts;
        long contents;
        long tiles;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(COUNTS)) {
            row.next();
            facts = row.getLong("facts");
            contents = row.getLong("contents");
            tiles = row.getLong("tiles");
        }
        requireNone("leaf-surplus", "leaf/", SURPLUS, sealed);
        if (facts != sealed + waiting) {
            requireNone("fact-nowhere", "", NOWHERE, null);
        }
        if (contents != facts - withoutContent) {
            requireNone("content-of-no-fact", "facts.content/", OF_NO_FACT, null);
        }
        if (tiles != StoredLog.tiles(sealed)) {
            var kind = "tiles-surplus";
            throw new FaultFound(new Fault(kind, "facts.tile", Words.text(kind, tiles, StoredLog.tiles(sealed))));
        }
    }

    private void requireNone(String kind, String prefix, String query, @org.jspecify.annotations.Nullable Long from)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            if (from != null) {
                statement.setLong(1, from);
            }
            try (var row = statement.executeQuery()) {
                if (row.next()) {
                    throw new FaultFound(
                            new Fault(kind, prefix + row.getString(1), Words.text(kind, row.getString(1))));
                }
            }
        }
    }
}
