package cn.mingjing.facts.verifying;

import cn.mingjing.facts.Fault;
import cn.mingjing.ledger.Checkpoint;
import cn.mingjing.ledger.Frontier;
import cn.mingjing.ledger.Hash;
import cn.mingjing.ledger.MalformedException;
import cn.mingjing.ledger.SignedNote;
import cn.mingjing.ledger.TreeHead;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;

/** Passes leaf hashes on and holds every checkpoint that the log keeps against the tree as it was at its size. */
final class KeptHeads implements Iterator<Hash>, AutoCloseable {

    private static final int PAGE = 500;

    private final Iterator<Hash> leaves;
    private final Frontier frontier = new Frontier();
    private final Statement statement;
    private final ResultSet row;
    private boolean more;
    private long checked;

    KeptHeads(Connection connection, Iterator<Hash> leaves) throws SQLException {
        this.leaves = leaves;
        statement = connection.createStatement();
        statement.setFetchSize(PAGE);
        row = statement.executeQuery("SELECT size, root, note FROM facts.checkpoint ORDER BY size");
        more = row.next();
    }

    @Override
    public boolean hasNext() {
        return leaves.hasNext();
    }

    /** The head before this leaf is checked only now: by asking for the next, the walk has found the last one right. */
    @Override
    public Hash next() {
        try {
            check();
        } catch (SQLException e) {
            throw new IllegalStateException("checkpoints could not be read", e);
        }
        Hash leaf = leaves.next();
        frontier.append(leaf);
        return leaf;
    }

    /** Checks the head at the size that was reached; at the end to be called once more. */
    void check() throws SQLException {
        while (more && row.getLong("size") == frontier.size()) {
            var stored = new TreeHead(frontier.size(), Hash.of(row.getBytes("root")));
            if (!stored.equals(frontier.head()) || !stored.equals(said(row.getString("note")))) {
                throw new FaultFound(new Fault(
                        "checkpoint-differs",
                        "checkpoint/" + stored.size(),
                        Words.text("checkpoint-differs", stored.size())));
            }
            checked++;
            more = row.next();
        }
    }

    private static TreeHead said(String note) {
        try {
            return Checkpoint.parse(SignedNote.parse(note.getBytes(StandardCharsets.UTF_8))
                            .text())
                    .head();
        } catch (MalformedException e) {
            return TreeHead.empty();
        }
    }

    long checked() {
        return checked;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
