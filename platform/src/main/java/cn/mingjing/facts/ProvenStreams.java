package cn.mingjing.facts;

/** Lays a whole stream open with its proofs, for those who may see all of it and carry it away (docs/ledger-format.md, section 9). */
public interface ProvenStreams {

    /**
     * What stands on record of the stream now, read at one moment: every sealed fact with every field, and the proof that the
     * latest signed checkpoint holds it.
     *
     * @throws IllegalStateException when what is stored does not open a leaf
     */
    ProvenStream of(StreamId stream);
}
