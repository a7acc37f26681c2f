package cn.mingjing.facts;

import java.util.List;

/**
 * The content of facts was erased as the law asks. Their headers, commitments and places in the ledger stay.
 *
 * @param facts whose content and seed go
 * @param originals SHA-256 of the original bytes that go with them, unless another fact still cites them
 * @param what the facts in words that repeat nothing of their content, such as 询问笔录（2026年3月5日）
 * @param ground why they may and must go, in words
 * @param clauses the provisions it rests on, such as 《个人信息保护法》第四十七条
 * @param proposedBy opaque id of the person who proposed it
 * @param proposedByName that person's name
 * @param proposedAs that person's post
 */
public record ContentErased(
        List<FactId> facts,
        List<String> originals,
        List<String> what,
        String ground,
        List<String> clauses,
        String proposedBy,
        String proposedByName,
        String proposedAs)
        implements Fact {

    public ContentErased {
        facts = List.copyOf(facts);
        originals = List.copyOf(originals);
        what = List.copyOf(what);
        clauses = List.copyOf(clauses);
    }
}
