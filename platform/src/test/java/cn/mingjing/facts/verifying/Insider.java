package cn.mingjing.facts.verifying;

import cn.mingjing.ledger.Checkpoint;
import cn.mingjing.ledger.Commitments;
import cn.mingjing.ledger.Field;
import cn.mingjing.ledger.Hash;
import cn.mingjing.ledger.KeyFile;
import cn.mingjing.ledger.Leaf;
import cn.mingjing.ledger.NoteSigner;
import cn.mingjing.ledger.RightEdge;
import cn.mingjing.ledger.Seed;
import cn.mingjing.ledger.SignedNote;
import cn.mingjing.ledger.Tile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody with the owner's password of the database, who can change whatever he likes, and who may have the key too. */
final class Insider {

    private static final List<String> GUARDED =
            List.of("facts.fact", "facts.content", "facts.leaf", "facts.checkpoint", "originals.original");

    private final JdbcClient database;
    private final TransactionTemplate transactions;

    Insider(Environment settings) {
        var source = new DriverManagerDataSource(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getRequiredProperty("spring.datasource.username"),
                settings.getRequiredProperty("spring.datasource.password"));
        database = JdbcClient.create(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    JdbcClient database() {
        return database;
    }

    /** Changes rows past the triggers that refuse it. */
    int changes(String sql, Object... values) {
        return transactions.execute(status -> {
            GUARDED.forEach(table -> database.sql("ALTER TABLE " + table + " DISABLE TRIGGER USER")
                    .update());
            int rows = database.sql(sql).params(values).update();
            GUARDED.forEach(table -> database.sql("ALTER TABLE " + table + " ENABLE TRIGGER USER")
                    .update());
            return rows;
        });
    }

    long seqOf(String type) {
        return database.sql("SELECT max(seq) FROM facts.fact WHERE type = ?")
                .param(type)
                .query(Long.class)
                .single();
    }

    String idOf(long seq) {
        return database.sql("SELECT stream_kind || '/' || stream_id || '#' || number FROM facts.fact WHERE seq = ?")
                .param(seq)
                .query(String.class)
                .single();
    }

    /** Makes a fact's leaf anew, so that it fits what its content now says. */
    void commitsAnew(long seq, String field, String json) {
        var row = first("SELECT leaf, seed FROM facts.fact JOIN facts.content USING (seq) WHERE seq = ?", seq);
        var leaf = Leaf.parse(row.bytes("leaf"));
        var forged = Commitments.to(Seed.of(row.bytes("seed")), List.of(new Field(field, json)))
                .of(field)
                .orElseThrow();
        var list = leaf.commitments().list().stream()
                .map(known -> known.field().equals(field) ? new cn.mingjing.ledger.Commitment(field, forged) : known)
                .toList();
        var anew = new Leaf(
                leaf.stream(),
                leaf.number(),
                leaf.type(),
                leaf.occurred(),
                leaf.recorded(),
                leaf.actor(),
                leaf.authority(),
                new Commitments(list));
        changes(
                "UPDATE facts.fact SET leaf = ?, leaf_hash = ? WHERE seq = ?",
                anew.bytes(),
                anew.hash().bytes(),
                seq);
        changes(
                "UPDATE facts.content SET payload = payload || jsonb_build_object(?, ?::jsonb) WHERE seq = ?",
                field,
                json,
                seq);
    }

    /** Builds the tree again from the leaves as they are now, and signs it with the key of the installation. */
    void rebuildsTheLog(Path keys) throws Exception {
        var leaves = database.sql("SELECT leaf_hash FROM facts.leaf JOIN facts.fact USING (seq) ORDER BY index")
                .query((row, n) -> Hash.of(row.getBytes(1)))
                .list();
        List<NoteSigner> signers = KeyFile.read(keys.resolve("ledger.key"), new SecureRandom());
        var grown = RightEdge.empty().append(leaves);
        for (Tile tile : grown.tiles()) {
            changes(
                    "UPDATE facts.tile SET hashes = ? WHERE level = ? AND index = ?",
                    tile.hashes(),
                    tile.path().level(),
                    tile.path().index());
        }
        var head = grown.edge().head();
        var note = SignedNote.sign(new Checkpoint(signers.getFirst().name(), head).text(), signers);
        changes("DELETE FROM facts.checkpoint WHERE size > 0");
        changes(
                "INSERT INTO facts.checkpoint (size, root, note, signed_at) VALUES (?, ?, ?, now())",
                head.size(),
                head.root().bytes(),
                new String(note.bytes(), StandardCharsets.UTF_8));
    }

    /** The row of a table with this value in a column, to be put back later. */
    Row row(String table, String column, Object value) {
        return first("SELECT * FROM " + table + " WHERE " + column + " = ?", value);
    }

    Row first(String sql, Object... values) {
        return new Row(database.sql(sql).params(values).query().listOfRows().getFirst());
    }

    /** A row as it was. */
    record Row(Map<String, @Nullable Object> columns) {

        Object get(String column) {
            return Objects.requireNonNull(columns.get(column), column);
        }

        byte[] bytes(String column) {
            return (byte[]) get(column);
        }

        String text(String column) {
            return get(column).toString();
        }
    }
}
