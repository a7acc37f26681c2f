package cn.mingjing.facts;

import java.util.List;

/**
 * The content of facts was erased as the law asks. Their headers, commitments and places in the ledger stay.
 *
 * @param facts whose content and seed go
 * @param ground why they may and must go, in words
 * @param clauses the provisions it rests on, such as 《个人信息保护法》第四十七条
 * @param proposedBy opaque id of the person who proposed it
 * @param proposedByName that person's name
 * @param proposedAs that person's post
 */
public record ContentErased(
        List<FactId> facts,
        String ground,
        List<String> clauses,
        String proposedBy,
        String proposedByName,
        String proposedAs)
        implements Fact {

    public ContentErased {
        facts = List.copyOf(facts);
        clauses = List.copyOf(clauses);
    }
}
