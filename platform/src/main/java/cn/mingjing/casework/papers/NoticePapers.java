package cn.mingjing.casework.papers;

import cn.mingjing.authority.Authority;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Defence.PenaltyNoticeIssued;
import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.Investigation.InvestigationEnded;
import cn.mingjing.casework.OwedPaper;
import cn.mingjing.casework.PaperIssue;
import cn.mingjing.casework.PaperSource;
import cn.mingjing.casework.Words;
import cn.mingjing.casework.procedure.DiscretionText;
import cn.mingjing.casework.procedure.HearingRight;
import cn.mingjing.casework.procedure.PenaltyItems;
import cn.mingjing.document.DocumentKind;
import cn.mingjing.document.Paper;
import cn.mingjing.document.PenaltyNotice;
import cn.mingjing.document.PenaltyNotice.Contact;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 行政处罚告知书 (行政处罚法 arts. 44, 45, 63, 64). */
@Component
class NoticePapers implements PaperSource {

    private final Certified certified;

    NoticePapers(Certified certified) {
        this.certified = certified;
    }

    @Override
    public List<OwedPaper> owedFor(CaseFile file, Recorded<?> recorded) {
        return recorded.fact() instanceof PenaltyNoticeIssued notice
                ? List.of(OwedPaper.numbered(
                        DocumentKind.PENALTY_NOTICE, notice.issuedOn(), issue -> notice(issue, notice)))
                : List.of();
    }

    private Paper notice(PaperIssue issue, PenaltyNoticeIssued notice) {
        DraftDecision draft = issue.file().draft().orElseThrow();
        String evidence =
                issue.file().last(InvestigationEnded.class).orElseThrow().fact().evidenceSummary();
        return new PenaltyNotice(
                issue.agency(),
                issue.number(),
                Particulars.of(issue.file().party()),
                draft.violation(),
                draft.facts(),
                EvidenceItems.sentences(issue.file(), evidence),
                EvidenceItems.weighed(evidence),
                reasons(issue.file(), draft),
                PenaltyItems.of(draft),
                issue.law().statute(Parameters.STATEMENT_AND_DEFENCE).value(),
                lapsesUnder(issue),
                notice.hearingTold() ? Optional.of(hearing(issue, draft)) : Optional.empty(),
                contact(issue, notice),
                Optional.of(notice.issuedOn()));
    }

    private static String reasons(CaseFile file, DraftDecision draft) {
        return "上述行为违反了" + draft.provisionBreached() + "的规定。依据" + draft.provisionApplied() + "的规定，应当给予行政处罚。\n"
                + DiscretionText.of(file);
    }

    private static Optional<String> lapsesUnder(PaperIssue issue) {
        return issue.law()
                .ruling(Parameters.UNUSED_RIGHT_LAPSES)
                .filter(Ruling::value)
                .map(ruling -> ruling.clauses().stream().map(Clause::citation).collect(Collectors.joining("、")));
    }

    private static PenaltyNotice.HearingRight hearing(PaperIssue issue, DraftDecision draft) {
        String grounds = HearingRight.grounds(draft, issue.file().party().kind(), issue.law()).stream()
                .map(Words::ofConstant)
                .collect(Collectors.joining("、"));
        return new PenaltyNotice.HearingRight(
                issue.law().statute(Parameters.HEARING_REQUEST).value(), grounds);
    }

    /** The officers named to the case, at the authority's own address. */
    private Contact contact(PaperIssue issue, PenaltyNoticeIssued notice) {
        Authority authority = issue.authority();
        String persons = issue.file()
                .officers()
                .map(pair -> certified.names(pair, notice.issuedOn()))
                .orElse(issue.recorded().actor().name());
        return new Contact(persons, authority.telephone(), authority.address());
    }
}
