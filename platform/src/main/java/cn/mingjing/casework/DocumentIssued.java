package cn.mingjing.casework;

import cn.mingjing.facts.Fact;
import cn.mingjing.originals.OriginalRef;

/**
 * A document was made out for a fact (执法文书), in the same transaction.
 *
 * @param kind which form, such as {@code DECISION}
 * @param title as printed, such as 行政处罚决定书
 * @param number as printed, such as 濮市监罚〔2026〕12号; empty for forms without one
 * @param forFact number of the fact in the case's stream that it documents
 * @param original the document, write-once
 */
public record DocumentIssued(String kind, String title, String number, int forFact, OriginalRef original)
        implements Fact {}
