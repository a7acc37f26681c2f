package cn.mingjing.casework.papers;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Deciding.DiscussedCollectively;
import cn.mingjing.casework.Discussion;
import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.Incidental.FurtherExtensionDiscussed;
import cn.mingjing.casework.OwedPaper;
import cn.mingjing.casework.PaperIssue;
import cn.mingjing.casework.PaperSource;
import cn.mingjing.casework.procedure.PenaltyItems;
import cn.mingjing.document.Line;
import cn.mingjing.document.Paper;
import cn.mingjing.document.Penalty;
import cn.mingjing.document.PlainForm;
import cn.mingjing.document.PlainForm.Section;
import cn.mingjing.facts.Recorded;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 集体讨论记录 of a decision (行政处罚法 art. 57) and of a further extension of its term (art. 60). */
@Component
class DiscussionPapers implements PaperSource {

    private final Attendance attendance;

    DiscussionPapers(Attendance attendance) {
        this.attendance = attendance;
    }

    @Override
    public List<OwedPaper> owedFor(CaseFile file, Recorded<?> recorded) {
        return switch (recorded.fact()) {
            case DiscussedCollectively held -> owed(held, issue -> ofDecision(issue, held));
            case FurtherExtensionDiscussed held -> owed(held, issue -> ofExtension(issue, held));
            default -> List.of();
        };
    }

    private static List<OwedPaper> owed(Discussion held, Function<PaperIssue, Paper> made) {
        return List.of(OwedPaper.plain("COLLECTIVE_DISCUSSION", held.heldOn(), made::apply));
    }

    private Paper ofDecision(PaperIssue issue, DiscussedCollectively held) {
        DraftDecision draft = issue.file().draft().orElseThrow();
        return record(
                issue,
                held,
                new Line("拟作决定摘要", "SHA-256：\n" + held.draftDigest()),
                draft.facts() + "\n" + proposed(draft),
                held.agreed() ? "同意拟作决定。" : "不同意拟作决定。");
    }

    private static String proposed(DraftDecision draft) {
        return PenaltyItems.of(draft).stream().map(Penalty::wording).collect(Collectors.joining("；", "拟作决定：", "。"));
    }

    private Paper ofExtension(PaperIssue issue, FurtherExtensionDiscussed held) {
        String until = Days.text(held.until());
        return record(
                issue,
                held,
                new Line("拟延期至", until),
                "案情特别复杂，经延期仍不能作出处理决定的，由负责人集体讨论决定是否继续延期。",
                held.agreed() ? "同意继续延期至" + until + "。" : "不同意继续延期。");
    }

    private Paper record(PaperIssue issue, Discussion held, Line subject, String matter, String conclusion) {
        return new PlainForm(
                "行政处罚案件集体讨论记录",
                issue.agency(),
                issue.number(),
                issue.caseName(),
                List.of(
                        new Line("案件名称", issue.caseName()),
                        new Line("讨论日期", Days.text(held.heldOn())),
                        new Line("主持人", held.chairedBy()),
                        new Line("出席并参加表决的人员", attendance.names(held.attending())),
                        subject),
                List.of(
                        new Section.Text("一、讨论事项", matter),
                        new Section.Text("二、讨论情况", held.minutes()),
                        new Section.Text("三、结论", votes(held) + conclusion)),
                attendance.signatures(held.attending(), issue));
    }

    private static String votes(Discussion held) {
        return "参加表决%d人，同意%d票，不同意%d票。".formatted(held.attending().size(), held.inFavour(), held.against());
    }
}
