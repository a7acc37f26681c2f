package cn.mingjing.casework.papers;

import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Deciding.DiscussedCollectively;
import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.LeaderId;
import cn.mingjing.casework.OwedPaper;
import cn.mingjing.casework.PaperIssue;
import cn.mingjing.casework.PaperSource;
import cn.mingjing.casework.procedure.PenaltyItems;
import cn.mingjing.document.Endorsement;
import cn.mingjing.document.Line;
import cn.mingjing.document.Paper;
import cn.mingjing.document.Penalty;
import cn.mingjing.document.PlainForm;
import cn.mingjing.document.PlainForm.Section;
import cn.mingjing.facts.Recorded;
import cn.mingjing.identity.Account;
import cn.mingjing.identity.Accounts;
import cn.mingjing.identity.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 集体讨论记录 (行政处罚法 art. 57). */
@Component
class DiscussionPapers implements PaperSource {

    private final Officers officers;
    private final Accounts accounts;

    DiscussionPapers(Officers officers, Accounts accounts) {
        this.officers = officers;
        this.accounts = accounts;
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
                        new Line(
                                "出席并参加表决的人员",
                                held.attending().stream().map(this::name).collect(Collectors.joining("、"))),
                        new Line("拟作决定摘要", "SHA-256：\n" + held.draftDigest())),
                List.of(
                        new Section.Text("一、拟作决定", draft.facts() + "\n" + proposed(draft)),
                        new Section.Text("二、讨论情况", held.minutes()),
                        new Section.Text("三、结论", conclusion(held))),
                signatures(issue, held));
    }

    /** A line for each who voted, and whoever put the discussion on record. */
    private List<Endorsement> signatures(PaperIssue issue, DiscussedCollectively held) {
        List<Endorsement> lines = new ArrayList<>();
        held.attending().forEach(leader -> lines.add(new Endorsement("出席人员" + name(leader), "", List.of())));
        lines.add(new Endorsement("登记人", "", List.of(issue.signed())));
        return lines;
    }

    /** Leaders need not be in the register of officers; then their account gives the name. */
    private String name(LeaderId leader) {
        return officers.find(leader.value())
                .map(Officer::name)
                .or(() -> accounts.find(PersonId.parse(leader.value())).map(Account::name))
                .orElse(leader.value());
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
