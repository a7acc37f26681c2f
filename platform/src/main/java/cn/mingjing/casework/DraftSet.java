package cn.mingjing.casework;

import cn.mingjing.facts.Fact;
import java.util.Optional;

/** A fact that sets the draft decision, for the first time or anew. */
public sealed interface DraftSet extends Fact permits Investigation.InvestigationEnded, Investigation.DraftRevised {

    DraftDecision draft();

    /** The grade of the authority's public benchmark that the draft applies (行政处罚法 第三十四条). */
    Optional<CitedItem> benchmark();
}
