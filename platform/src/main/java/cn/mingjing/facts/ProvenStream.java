package cn.mingjing.facts;

import cn.mingjing.ledger.TreeHead;
import java.util.List;

/**
 * A stream laid open against one signed checkpoint.
 *
 * @param checkpoint the signed note as the log serves it
 * @param origin whose log it is
 * @param head what the checkpoint says of the tree
 * @param keys the log's verifier keys, one line each
 * @param facts the sealed facts, from the first without gaps
 * @param waiting how many later facts of the stream are recorded and not sealed yet
 */
public record ProvenStream(
        String checkpoint, String origin, TreeHead head, List<String> keys, List<ProvenFact> facts, int waiting) {

    public ProvenStream {
        keys = List.copyOf(keys);
        facts = List.copyOf(facts);
    }

    /** How many facts the stream has on record, sealed or not. */
    public int version() {
        return facts.size() + waiting;
    }

    /**
     * One fact of it.
     *
     * @param disclosed every field of the fact; none where its content was lawfully erased
     * @param type the fact's stored name
     * @param leafHash of its leaf, lower-case hexadecimal
     * @param proof its place in the tree as a C2SP {@code tlog-proof}, the leaf in the {@code extra} line
     */
    public record ProvenFact(DisclosedFact disclosed, String type, String leafHash, String proof) {

        /** Whether its content was lawfully erased. */
        public boolean erased() {
            return disclosed.fields().isEmpty();
        }
    }
}
