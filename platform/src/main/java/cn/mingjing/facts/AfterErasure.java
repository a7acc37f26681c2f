package cn.mingjing.facts;

/** Told when content has been erased, so that what a module keeps because of that content goes too. */
public interface AfterErasure {

    /**
     * The content that this fact names is gone from the record. May be told of the same erasure again: after a crash, and at
     * every start.
     */
    void erased(ContentErased erasure);
}
