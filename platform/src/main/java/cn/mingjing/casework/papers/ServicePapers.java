package cn.mingjing.casework.papers;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Defence.PenaltyNoticeServed;
import cn.mingjing.casework.Defence.ServiceMode;
import cn.mingjing.casework.OfficerPair;
import cn.mingjing.casework.OwedPaper;
import cn.mingjing.casework.PaperIssue;
import cn.mingjing.casework.PaperSource;
import cn.mingjing.casework.Performing.DecisionServed;
import cn.mingjing.document.CertifiedOfficer;
import cn.mingjing.document.DocumentKind;
import cn.mingjing.document.Paper;
import cn.mingjing.document.ServiceReceipt;
import cn.mingjing.document.ServiceReceipt.ServedPaper;
import cn.mingjing.document.ServiceReceipt.Way;
import cn.mingjing.document.Signature;
import cn.mingjing.facts.Recorded;
import cn.mingjing.originals.OriginalRef;
import java.time.LocalDate;
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
            case PenaltyNoticeServed served ->
                List.of(OwedPaper.numbered(
                        DocumentKind.SERVICE, served.servedOn(), issue -> receipt(issue, notice(file, served))));
            case DecisionServed served ->
                List.of(OwedPaper.numbered(
                        DocumentKind.SERVICE, served.servedOn(), issue -> receipt(issue, decision(file, served))));
            default -> List.of();
        };
    }

    /** What both kinds of service have in common. */
    private record Served(
            ServedPaper paper,
            LocalDate on,
            ServiceMode mode,
            String place,
            String receivedBy,
            Optional<OfficerPair> officers,
            Optional<OriginalRef> receipt,
            String remark) {}

    /** The notice's service names no officers of its own; they are those named to the case. */
    private static Served notice(CaseFile file, PenaltyNoticeServed served) {
        return new Served(
                new ServedPaper("行政处罚告知书", EarlierPapers.numberFor(file, served.notice()), 1),
                served.servedOn(),
                served.mode(),
                "",
                served.receivedBy(),
                file.filed().map(filed -> filed.officers()),
                served.receipt(),
                "");
    }

    private static Served decision(CaseFile file, DecisionServed served) {
        int decision = file.last(DecisionMade.class).orElseThrow().number();
        return new Served(
                new ServedPaper("行政处罚决定书", EarlierPapers.numberFor(file, decision), 1),
                served.servedOn(),
                served.mode(),
                served.place(),
                served.receivedBy(),
                Optional.of(served.officers()),
                served.receipt(),
                served.remark());
    }

    private Paper receipt(PaperIssue issue, Served served) {
        List<CertifiedOfficer> servers =
                served.officers().map(pair -> certified.pair(pair, served.on())).orElse(List.of());
        return new ServiceReceipt(
                issue.agency(),
                issue.number(),
                issue.caseName(),
                issue.file().party().name(),
                List.of(served.paper()),
                way(served.mode()),
                served.place(),
                Optional.of(served.on()),
                receiver(issue, served),
                receiverSignature(served),
                Optional.empty(),
                servers,
                served.officers()
                        .map(pair -> Certified.signed(pair, issue.recorded()))
                        .orElse(List.of()),
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
    private static String receiver(PaperIssue issue, Served served) {
        return Particulars.isPartyItself(issue.file().party(), served.receivedBy()) ? "" : served.receivedBy();
    }

    /** Who took it by hand signed for it; who would not, refused; by post, wire or notice nobody signs here. */
    private static Optional<Signature> receiverSignature(Served served) {
        return switch (served.mode()) {
            case IN_PERSON ->
                Optional.of(new Signature.Signed(
                        served.receivedBy(), Days.moment(served.on().atTime(LocalTime.NOON))));
            case LEFT_IN_PLACE ->
                Optional.of(new Signature.Refused("受送达人拒绝签收", served.remark().isBlank() ? "留置送达" : served.remark()));
            case BY_POST, ELECTRONIC, PUBLIC_NOTICE -> Optional.empty();
        };
    }

    /** Why a document was left is said beside the refusal already. */
    private static String remarks(Served served) {
        return (served.mode() == ServiceMode.LEFT_IN_PLACE ? "" : served.remark())
                + served.receipt().map(paper -> "\n签收材料：" + paper.name()).orElse("");
    }
}
