package cn.mingjing.casework.papers;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Filing.CaseFiled;
import cn.mingjing.casework.OwedPaper;
import cn.mingjing.casework.PaperIssue;
import cn.mingjing.casework.PaperSource;
import cn.mingjing.casework.Performing.CaseClosed;
import cn.mingjing.casework.Performing.ClosingProposed;
import cn.mingjing.casework.Performing.DecisionServed;
import cn.mingjing.casework.Performing.PaymentRecorded;
import cn.mingjing.casework.Proposal;
import cn.mingjing.document.Line;
import cn.mingjing.document.Paper;
import cn.mingjing.document.PlainForm;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.ChineseAmount;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** 结案审批表 (市场监督管理行政处罚程序规定 art. 77). */
@Component
class ClosingPapers implements PaperSource {

    @Override
    public List<OwedPaper> owedFor(CaseFile file, Recorded<?> recorded) {
        return recorded.fact() instanceof CaseClosed closed
                ? List.of(OwedPaper.plain("CLOSING", closed.closedOn(), issue -> closing(issue, closed)))
                : List.of();
    }

    private static Paper closing(PaperIssue issue, CaseClosed closed) {
        CaseFile file = issue.file();
        Entry<Proposal> proposal = Approvals.proposal(file, closed.proposal());
        var proposed = (ClosingProposed) proposal.fact();
        return new PlainForm(
                "结案审批表",
                issue.agency(),
                issue.number(),
                issue.caseName(),
                lines(issue, proposed),
                List.of(),
                Approvals.endorsements(file, proposal, "建议结案。"));
    }

    private static List<Line> lines(PaperIssue issue, ClosingProposed proposed) {
        CaseFile file = issue.file();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("案件名称", issue.caseName()));
        lines.add(new Line("当事人", file.party().name()));
        file.last(CaseFiled.class)
                .ifPresent(filed ->
                        lines.add(new Line("立案日期", Days.text(filed.fact().filedOn()))));
        file.last(DecisionMade.class).ifPresent(decision -> {
            lines.add(new Line("处罚决定", EarlierPapers.cited(file, decision.number(), "行政处罚决定书")));
            lines.add(new Line("处罚内容", decision.fact().content()));
        });
        file.last(DecisionServed.class)
                .ifPresent(served ->
                        lines.add(new Line("送达日期", Days.text(served.fact().servedOn()))));
        lines.add(new Line("缴款情况", payments(file)));
        lines.add(new Line("履行情况", proposed.performance()));
        lines.add(new Line("结案理由", proposed.ground()));
        return lines;
    }

    private static String payments(CaseFile file) {
        return String.join(
                "\n",
                file.all(PaymentRecorded.class).stream()
                        .map(Entry::fact)
                        .map(ClosingPapers::payment)
                        .toList());
    }

    private static String payment(PaymentRecorded paid) {
        String surcharge = paid.surcharge().isPositive() ? "，加处罚款" + ChineseAmount.inBoth(paid.surcharge()) : "";
        return Days.text(paid.paidOn()) + "缴款" + ChineseAmount.inBoth(paid.amount()) + surcharge + "，回单"
                + paid.bankReceipt() + "。";
    }
}
