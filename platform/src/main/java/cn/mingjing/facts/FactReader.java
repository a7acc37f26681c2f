package cn.mingjing.facts;

import java.util.Optional;
import java.util.function.Consumer;

/** Reads across streams, for rebuilding and verifying what is derived from facts. */
public interface FactReader {

    /** One fact; empty when there is none or its content was lawfully erased. */
    Optional<Recorded<?>> read(FactId id);

    /** Whether the fact stands on record but its content was lawfully erased. */
    boolean isErased(FactId id);

    /** Whether any content still on record contains this text, apart from the facts about erasure; reads through all of it. */
    boolean mentions(String text);

    /** Every fact in the order in which it was written; content that was lawfully erased is left out. */
    void forEach(Consumer<Recorded<?>> each);
}
