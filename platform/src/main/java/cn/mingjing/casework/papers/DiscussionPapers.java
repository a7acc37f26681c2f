package cn.mingjing.casework.papers;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Deciding.DiscussedCollectively;
import cn.mingjing.casework.DraftDecision;
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
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 集体讨论记录 (行政处罚法 art. 57). */
@Component
class DiscussionPapers implements PaperSource {

    private final Attendance attendance;

    DiscussionPapers(Attendance attendance) {
        this.attendance = attendance;
    }

    @Override
    public List<OwedPaper> owedFor(CaseFile file, Recorded<?> recorded) {
        return recorded.fact() instanceof DiscussedCollectively held
                ? List.of(OwedPaper.plain("COLLECTIVE_DISCUSSION", held.heldOn(), issue -> record(issue, held)))
                : List.of();
    }

    private Paper record(PaperIssue issue, DiscussedCollectively held) {
        DraftDecision draft = issue.file().draft().orElseThrow();
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
                        new Line("拟作决定摘要", "SHA-256：\n" + held.draftDigest())),
                List.of(
                        new Section.Text("一、拟作决定", draft.facts() + "\n" + proposed(draft)),
                        new Section.Text("二、讨论情况", held.minutes()),
                        new Section.Text("三、结论", conclusion(held))),
                attendance.signatures(held.attending(), issue));
    }

    private static String proposed(DraftDecision draft) {
        return PenaltyItems.of(draft).stream().map(Penalty::wording).collect(Collectors.joining("；", "拟作决定：", "。"));
    }

    private static String conclusion(DiscussedCollectively held) {
        return "参加表决%d人，同意%d票，不同意%d票。%s"
                .formatted(
                        held.attending().size(),
                        held.inFavour(),
                        held.against(),
                        held.agreed() ? "同意拟作决定。" : "不同意拟作决定。");
    }
}
