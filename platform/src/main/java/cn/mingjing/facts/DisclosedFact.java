package cn.mingjing.facts;

import java.util.List;

/**
 * A fact of which some fields are laid open; the form is a public contract ({@code docs/ledger-format.md}, section 7).
 *
 * @param id the fact
 * @param leaf the ledger's leaf as the exact text that was hashed: header and commitments
 * @param fields what is laid open, each with its own salt
 */
public record DisclosedFact(FactId id, String leaf, List<DisclosedField> fields) {

    public DisclosedFact {
        fields = List.copyOf(fields);
    }
}
