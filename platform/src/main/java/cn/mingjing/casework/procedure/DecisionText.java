package cn.mingjing.casework.procedure;

import cn.mingjing.authority.Authority;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Deciding.DecisionProposed;
import cn.mingjing.casework.DecisionGate.Passage;
import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.Investigation.InvestigationEnded;
import cn.mingjing.casework.Party;
import cn.mingjing.casework.Situation;
import cn.mingjing.document.Penalty;
import java.util.ArrayList;
import java.util.List;

/**
 * The decision as it stands on record, with the six items of 行政处罚法 第五十九条. The paper prints these
 * texts, the public reads them: they are written here and nowhere else (市场监督管理行政处罚信息公示规定 第七条).
 */
final class DecisionText {

    private DecisionText() {}

    static DecisionMade of(Situation<?> situation, DecisionProposed proposed, int proposal) {
        if (!(situation.circumstances().passage() instanceof Passage.Open passage)) {
            throw new IllegalStateException("no decision is written while the gate is closed");
        }
        Party party = situation.file().party();
        Authority authority = situation.circumstances().authority();
        DraftDecision draft = situation.file().draft().orElseThrow();
        String evidence = situation
                .file()
                .last(InvestigationEnded.class)
                .map(Entry::fact)
                .orElseThrow()
                .evidenceSummary();
        return new DecisionMade(
                situation.circumstances().today(),
                party.kind(),
                party.name(),
                party.code(),
                party.representative(),
                party.identityNumber(),
                party.address(),
                draft.violation(),
                draft.facts(),
                evidence,
                draft.provisionBreached(),
                draft.provisionApplied(),
                DiscretionText.of(situation.file()),
                proposed.defenceHandled(),
                draft.kinds(),
                content(draft),
                draft.fine(),
                draft.confiscation(),
                draft.correction(),
                PerformanceText.of(authority, situation.law(), draft),
                RedressText.of(authority, situation.law()),
                passage.on(),
                passage.digests().draft(),
                passage.digests().evidence(),
                proposal);
    }

    /** Item by item, as the document prints it. */
    private static String content(DraftDecision draft) {
        List<String> items = new ArrayList<>();
        for (Penalty item : PenaltyItems.imposed(draft)) {
            items.add(item.wording() + "。");
        }
        return String.join("\n", items);
    }
}
