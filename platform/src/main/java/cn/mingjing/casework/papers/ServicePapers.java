package cn.mingjing.casework.papers;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Defence.PenaltyNoticeServed;
import cn.mingjing.casework.Defence.ServiceMode;
import cn.mingjing.casework.OwedPaper;
import cn.mingjing.casework.PaperIssue;
import cn.mingjing.casework.PaperSource;
import cn.mingjing.casework.Performing.DecisionServed;
import cn.mingjing.casework.Service;
import cn.mingjing.document.DocumentKind;
import cn.mingjing.document.Paper;
import cn.mingjing.document.ServiceReceipt;
import cn.mingjing.document.ServiceReceipt.ServedPaper;
import cn.mingjing.document.ServiceReceipt.Way;
import cn.mingjing.document.Signature;
import cn.mingjing.facts.Recorded;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 送达回证 for the notice and for the decision (行政处罚法 art. 61). */
@Component
class ServicePapers implements PaperSource {

    private final Certified certified;

    ServicePapers(Certified certified) {
        this.certified = certified;
    }

    @Override
    public List<OwedPaper> owedFor(CaseFile file, Recorded<?> recorded) {
        return switch (recorded.fact()) {
            case PenaltyNoticeServed served -> List.of(receipt(served, notice(file, served)));
            case DecisionServed served -> List.of(receipt(served, decision(file)));
            default -> List.of();
        };
    }

    private static ServedPaper notice(CaseFile file, PenaltyNoticeServed served) {
        return new ServedPaper("行政处罚告知书", EarlierPapers.numberFor(file, served.notice()), 1);
    }

    private static ServedPaper decision(CaseFile file) {
        int decision = file.last(DecisionMade.class).orElseThrow().number();
        return new ServedPaper("行政处罚决定书", EarlierPapers.numberFor(file, decision), 1);
    }

    private OwedPaper receipt(Service served, ServedPaper paper) {
        return OwedPaper.numbered(DocumentKind.SERVICE, served.servedOn(), issue -> receipt(issue, served, paper));
    }

    private Paper receipt(PaperIssue issue, Service served, ServedPaper paper) {
        return new ServiceReceipt(
                issue.agency(),
                issue.number(),
                issue.caseName(),
                issue.file().party().name(),
                List.of(paper),
                way(served.mode()),
                served.place(),
                Optional.of(served.servedOn()),
                receiver(issue, served),
                receiverSignature(served),
                Optional.empty(),
                certified.pair(served.officers(), served.servedOn()),
                certified.signed(served.officers(), served.servedOn().atTime(LocalTime.NOON)),
                remarks(served));
    }

    private static Way way(ServiceMode mode) {
        return switch (mode) {
            case IN_PERSON -> Way.DIRECT;
            case LEFT_IN_PLACE -> Way.LIEN;
            case BY_POST -> Way.POST;
            case ELECTRONIC -> Way.ELECTRONIC;
            case PUBLIC_NOTICE -> Way.PUBLIC_NOTICE;
        };
    }

    /** Somebody else who took it for the party. */
    private static String receiver(PaperIssue issue, Service served) {
        return Particulars.isPartyItself(issue.file().party(), served.receivedBy()) ? "" : served.receivedBy();
    }

    /** Who took it by hand signed for it; who would not, refused; by post, wire or notice nobody signs here. */
    private static Optional<Signature> receiverSignature(Service served) {
        return switch (served.mode()) {
            case IN_PERSON ->
                Optional.of(new Signature.Signed(
                        served.receivedBy(), Days.moment(served.servedOn().atTime(LocalTime.NOON))));
            case LEFT_IN_PLACE ->
                Optional.of(new Signature.Refused("受送达人拒绝签收", served.remark().isBlank() ? "留置送达" : served.remark()));
            case BY_POST, ELECTRONIC, PUBLIC_NOTICE -> Optional.empty();
        };
    }

    /** Why a document was left is said beside the refusal already. */
    private static String remarks(Service served) {
        return (served.mode() == ServiceMode.LEFT_IN_PLACE ? "" : served.remark())
                + served.receipt().map(paper -> "\n签收材料：" + paper.name()).orElse("");
    }
}
