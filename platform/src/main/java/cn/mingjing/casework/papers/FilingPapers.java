package cn.mingjing.casework.papers;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Filing.CaseDropped;
import cn.mingjing.casework.Filing.CaseFiled;
import cn.mingjing.casework.Filing.DropProposed;
import cn.mingjing.casework.Filing.FilingProposed;
import cn.mingjing.casework.Filing.SourceRegistered;
import cn.mingjing.casework.OwedPaper;
import cn.mingjing.casework.PaperIssue;
import cn.mingjing.casework.PaperSource;
import cn.mingjing.casework.Proposal;
import cn.mingjing.casework.Words;
import cn.mingjing.document.CertifiedOfficer;
import cn.mingjing.document.DocumentKind;
import cn.mingjing.document.FilingApproval;
import cn.mingjing.document.Paper;
import cn.mingjing.facts.Recorded;
import java.util.List;
import org.springframework.stereotype.Component;

/** 立案审批表 and 不予立案审批表 (行政处罚法 art. 54). */
@Component
class FilingPapers implements PaperSource {

    private final Certified certified;

    FilingPapers(Certified certified) {
        this.certified = certified;
    }

    @Override
    public List<OwedPaper> owedFor(CaseFile file, Recorded<?> recorded) {
        return switch (recorded.fact()) {
            case CaseFiled filed ->
                List.of(OwedPaper.numbered(DocumentKind.FILING, filed.filedOn(), issue -> filing(issue, filed)));
            case CaseDropped dropped ->
                List.of(OwedPaper.numbered(
                        DocumentKind.NO_FILING, Days.of(recorded), issue -> notFiling(issue, dropped)));
            default -> List.of();
        };
    }

    private Paper filing(PaperIssue issue, CaseFiled filed) {
        Entry<Proposal> proposal = Approvals.proposal(issue.file(), filed.proposal());
        var proposed = (FilingProposed) proposal.fact();
        return approval(
                issue,
                proposal,
                FilingApproval.Proposal.FILE,
                grounds(proposed),
                certified.pair(filed.officers(), filed.filedOn()),
                "建议立案。");
    }

    private static String grounds(FilingProposed proposed) {
        String item = proposed.item()
                .map(cited -> "\n执法事项：本机关公布的执法事项清单" + cited.text())
                .orElse(proposed.withoutItem().isBlank() ? "" : "\n执法事项清单中没有对应事项的理由：" + proposed.withoutItem());
        return proposed.grounds() + "\n依据：" + proposed.basis() + item;
    }

    private Paper notFiling(PaperIssue issue, CaseDropped dropped) {
        Entry<Proposal> proposal = Approvals.proposal(issue.file(), dropped.proposal());
        var proposed = (DropProposed) proposal.fact();
        return approval(
                issue,
                proposal,
                FilingApproval.Proposal.DO_NOT_FILE,
                proposed.reason() + "\n依据：" + proposed.basis(),
                List.of(),
                "建议不予立案。");
    }

    private static Paper approval(
            PaperIssue issue,
            Entry<Proposal> proposal,
            FilingApproval.Proposal what,
            String basis,
            List<CertifiedOfficer> handlers,
            String asked) {
        SourceRegistered source = issue.file().source();
        return new FilingApproval(
                issue.agency(),
                issue.number(),
                what,
                issue.caseName(),
                Words.ofConstant(source.source()) + "：" + source.provider(),
                source.receivedOn(),
                Particulars.of(source.party()),
                source.clue(),
                basis,
                handlers,
                Approvals.endorsements(issue.file(), proposal, asked));
    }
}
