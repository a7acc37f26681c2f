package cn.mingjing.casework.papers;

import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.casework.Approval.Returned;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Incidental.ErasureProposed;
import cn.mingjing.casework.Incidental.ExtensionProposed;
import cn.mingjing.casework.Incidental.InvestigationSuspended;
import cn.mingjing.casework.Incidental.InvestigationTerminated;
import cn.mingjing.casework.Incidental.OfficerRecused;
import cn.mingjing.casework.Incidental.RecusalProposed;
import cn.mingjing.casework.Incidental.RecusalSource;
import cn.mingjing.casework.Incidental.SuspensionProposed;
import cn.mingjing.casework.Incidental.TermExtended;
import cn.mingjing.casework.Incidental.TerminationProposed;
import cn.mingjing.casework.OfficerId;
import cn.mingjing.casework.OwedPaper;
import cn.mingjing.casework.PaperIssue;
import cn.mingjing.casework.PaperSource;
import cn.mingjing.casework.Proposal;
import cn.mingjing.casework.Words;
import cn.mingjing.document.Endorsement;
import cn.mingjing.document.Line;
import cn.mingjing.document.Paper;
import cn.mingjing.document.PlainForm;
import cn.mingjing.document.PlainForm.Section;
import cn.mingjing.facts.ContentErased;
import cn.mingjing.facts.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 行政处罚案件有关事项审批表 and the answer to a party that asked for a recusal (行政处罚法 arts. 43, 60). */
@Component
class IncidentalPapers implements PaperSource {

    private final Officers officers;

    IncidentalPapers(Officers officers) {
        this.officers = officers;
    }

    @Override
    public List<OwedPaper> owedFor(CaseFile file, Recorded<?> recorded) {
        return switch (recorded.fact()) {
            case TermExtended extended
            when extended.until().isEmpty() -> List.of(approval(recorded, extended.ground(), "延长办案期限", List.of()));
            case InvestigationSuspended suspended ->
                List.of(approval(
                        recorded,
                        suspended.proposal(),
                        "中止调查",
                        List.of(new Line("中止的情形", Words.ofConstant(suspended.cause())))));
            case InvestigationTerminated terminated ->
                List.of(approval(recorded, terminated.proposal(), "终止调查", List.of()));
            case ContentErased erased -> List.of(erasure(file, recorded, erased));
            case OfficerRecused recused -> granted(file, recorded, recused);
            case Returned returned -> refused(file, recorded, returned);
            default -> List.of();
        };
    }

    private static OwedPaper erasure(CaseFile file, Recorded<?> recorded, ContentErased erased) {
        int proposal = file.last(ErasureProposed.class).orElseThrow().number();
        return approval(
                recorded,
                proposal,
                "删除个人信息",
                List.of(
                        new Line("删除的内容", String.join("、", erased.what())),
                        new Line("依据", String.join("、", erased.clauses()))));
    }

    private List<OwedPaper> granted(CaseFile file, Recorded<?> recorded, OfficerRecused recused) {
        List<OwedPaper> papers = new ArrayList<>();
        papers.add(approval(recorded, recused.proposal(), "回避", whoGoesAndComes(recused)));
        party(file, recused.proposal()).ifPresent(asked -> papers.add(answer(recorded, asked, "本机关决定：准予回避。")));
        return papers;
    }

    private List<OwedPaper> refused(CaseFile file, Recorded<?> recorded, Returned returned) {
        return party(file, returned.proposal()).stream()
                .map(asked -> answer(recorded, asked, "本机关决定：驳回回避申请。\n理由：" + returned.reason()))
                .toList();
    }

    private List<Line> whoGoesAndComes(OfficerRecused recused) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("回避人员", name(recused.officer())));
        recused.successor().ifPresent(successor -> lines.add(new Line("接办人员", name(successor))));
        return lines;
    }

    private String name(OfficerId officer) {
        return officers.find(officer.value()).map(Officer::name).orElse(officer.value());
    }

    /** The party's request, if it was the party that asked. */
    private static Optional<RecusalProposed> party(CaseFile file, int proposal) {
        return Optional.of(Approvals.proposal(file, proposal).fact())
                .filter(RecusalProposed.class::isInstance)
                .map(RecusalProposed.class::cast)
                .filter(asked -> asked.source() == RecusalSource.PARTY);
    }

    private static OwedPaper approval(Recorded<?> recorded, int proposal, String matter, List<Line> more) {
        return OwedPaper.plain(
                "INCIDENTAL_APPROVAL", Days.of(recorded), issue -> approval(issue, proposal, matter, more));
    }

    private static Paper approval(PaperIssue issue, int number, String matter, List<Line> more) {
        Entry<Proposal> proposal = Approvals.proposal(issue.file(), number);
        List<Line> lines = new ArrayList<>(List.of(
                new Line("案件名称", issue.caseName()),
                new Line("当事人", issue.file().party().name()),
                new Line("审批事项", matter)));
        lines.addAll(more);
        return new PlainForm(
                "行政处罚案件有关事项审批表",
                issue.agency(),
                issue.number(),
                issue.caseName(),
                lines,
                List.of(new Section.Text("提请审批的理由", reason(proposal.fact()))),
                Approvals.endorsements(issue.file(), proposal, "建议" + matter + "。"));
    }

    private static String reason(Proposal proposal) {
        return switch (proposal) {
            case ExtensionProposed extension -> extension.reason();
            case RecusalProposed recusal -> recusal.reason();
            case ErasureProposed erasure -> erasure.reason();
            case SuspensionProposed suspension -> suspension.reason();
            case TerminationProposed termination -> termination.reason();
            default -> "";
        };
    }

    private OwedPaper answer(Recorded<?> recorded, RecusalProposed asked, String decided) {
        return OwedPaper.plain(
                "RECUSAL_ANSWER",
                Days.of(recorded),
                issue -> new PlainForm(
                        "回避申请答复书",
                        issue.agency(),
                        issue.number(),
                        issue.caseName(),
                        List.of(
                                new Line("案件名称", issue.caseName()),
                                new Line("申请人", asked.askedBy()),
                                new Line("申请日期", Days.text(asked.askedOn())),
                                new Line("被申请回避的人员", name(asked.officer()))),
                        List.of(
                                new Section.Text("申请的理由", asked.reason()),
                                new Section.Text("审查决定", decided + "\n依据：《行政处罚法》第四十三条。")),
                        List.of(new Endorsement("决定人", "", List.of(issue.signed())))));
    }
}
