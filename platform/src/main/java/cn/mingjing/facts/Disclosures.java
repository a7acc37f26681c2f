package cn.mingjing.facts;

import java.util.List;

/** Lays single fields of a fact open so that anybody can check them against the public log, and tells nothing of the rest. */
public interface Disclosures {

    /**
     * Prepares the disclosure of some fields of one fact. What it returns can be published as it is, in the form of
     * {@code docs/ledger-format.md}, and stays valid whatever becomes of the fact's content.
     *
     * @param fields names of the fact's record components, in the order in which they shall appear
     * @throws IllegalArgumentException when there is no such fact, or it has no such field
     * @throws IllegalStateException when its content was lawfully erased, or what is stored does not open the leaf
     */
    DisclosedFact of(FactId id, List<String> fields);
}
