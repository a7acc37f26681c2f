package cn.mingjing.casework.papers;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Defence.HearingRequestWithdrawn;
import cn.mingjing.casework.Defence.HearingRequested;
import cn.mingjing.casework.Defence.PenaltyNoticeServed;
import cn.mingjing.casework.Investigation.InvestigationEnded;
import cn.mingjing.casework.OwedPaper;
import cn.mingjing.casework.PaperIssue;
import cn.mingjing.casework.PaperSource;
import cn.mingjing.casework.procedure.PenaltyItems;
import cn.mingjing.document.DocumentKind;
import cn.mingjing.document.Paper;
import cn.mingjing.document.PenaltyDecision;
import cn.mingjing.facts.Recorded;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 行政处罚决定书 with the items of 行政处罚法 art. 59. */
@Component
class DecisionPapers implements PaperSource {

    @Override
    public List<OwedPaper> owedFor(CaseFile file, Recorded<?> recorded) {
        return recorded.fact() instanceof DecisionMade decision
                ? List.of(OwedPaper.numbered(
                        DocumentKind.PENALTY_DECISION, decision.decidedOn(), issue -> decision(issue, decision)))
                : List.of();
    }

    private static Paper decision(PaperIssue issue, DecisionMade decision) {
        CaseFile file = issue.file();
        return new PenaltyDecision(
                issue.agency(),
                issue.number(),
                Particulars.of(file.party()),
                issue.caseName(),
                file.last(InvestigationEnded.class).orElseThrow().fact().course(),
                decision.facts(),
                EvidenceItems.of(file, decision.evidence()),
                EvidenceItems.weighed(decision.evidence()),
                defence(file, decision),
                hearing(file),
                reasons(decision),
                decision.discretion(),
                decision.provisionApplied(),
                PenaltyItems.of(file.draft().orElseThrow()),
                decision.performance(),
                decision.remedies(),
                Optional.of(decision.decidedOn()));
    }

    /** That the party was told, when and by which notice; then what became of its statement and defence. */
    private static String defence(CaseFile file, DecisionMade decision) {
        return file.last(PenaltyNoticeServed.class)
                        .map(Entry::fact)
                        .map(served -> told(file, served))
                        .orElse("")
                + decision.defenceHandled();
    }

    private static String told(CaseFile file, PenaltyNoticeServed served) {
        return Days.text(served.servedOn())
                + "，本机关向当事人送达"
                + EarlierPapers.cited(file, served.notice(), "行政处罚告知书")
                + "，告知拟作出的行政处罚内容及事实、理由、依据和当事人依法享有的权利。\n";
    }

    private static Optional<String> hearing(CaseFile file) {
        return file.last(HearingRequested.class)
                .map(requested -> Days.text(requested.fact().requestedOn())
                        + "，当事人要求听证"
                        + file.lastSince(requested.number(), HearingRequestWithdrawn.class)
                                .map(withdrawn ->
                                        "；" + Days.text(withdrawn.fact().withdrawnOn()) + "，当事人撤回听证要求")
                                .orElse("")
                        + "。");
    }

    private static String reasons(DecisionMade decision) {
        return "本机关认为：当事人的上述行为违反了" + decision.provisionBreached() + "的规定，属于" + decision.violation() + "的违法行为。";
    }
}
