package cn.mingjing.casework.papers;

import cn.mingjing.casework.CaseDigests;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.Investigation.InvestigationEnded;
import cn.mingjing.casework.OwedPaper;
import cn.mingjing.casework.PaperIssue;
import cn.mingjing.casework.PaperSource;
import cn.mingjing.casework.Words;
import cn.mingjing.casework.procedure.DiscretionText;
import cn.mingjing.casework.procedure.PenaltyItems;
import cn.mingjing.document.Endorsement;
import cn.mingjing.document.Line;
import cn.mingjing.document.Paper;
import cn.mingjing.document.PlainForm;
import cn.mingjing.document.PlainForm.Section;
import cn.mingjing.facts.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 案件调查终结报告 with its six items (市场监督管理行政处罚程序规定 art. 48), and 证据清单. */
@Component
class ConclusionPapers implements PaperSource {

    private final CaseDigests digests;

    ConclusionPapers(CaseDigests digests) {
        this.digests = digests;
    }

    @Override
    public List<OwedPaper> owedFor(CaseFile file, Recorded<?> recorded) {
        return recorded.fact() instanceof InvestigationEnded ended
                ? List.of(
                        OwedPaper.plain("INVESTIGATION_REPORT", Days.of(recorded), issue -> report(issue, ended)),
                        OwedPaper.plain("EVIDENCE_LIST", Days.of(recorded), this::evidenceList))
                : List.of();
    }

    private static Paper report(PaperIssue issue, InvestigationEnded ended) {
        DraftDecision draft = ended.draft();
        return new PlainForm(
                "案件调查终结报告",
                issue.agency(),
                issue.number(),
                issue.caseName(),
                List.of(new Line("案件名称", issue.caseName()), new Line("终结日期", Days.text(Days.of(issue.recorded())))),
                List.of(
                        new Section.Text("一、当事人的基本情况", party(issue)),
                        new Section.Text("二、案件来源和调查经过", ended.course()),
                        new Section.Text("三、调查认定的事实及主要证据", draft.facts() + "\n" + ended.evidenceSummary()),
                        new Section.Text("四、违法行为性质", nature(ended)),
                        new Section.Text("五、处理意见及依据", "依据" + draft.provisionApplied() + "，建议：\n" + proposed(draft)),
                        new Section.Text("六、自由裁量的理由", DiscretionText.of(issue.file()))),
                List.of(new Endorsement("承办人", "", List.of(issue.signed()))));
    }

    private static String party(PaperIssue issue) {
        return Particulars.of(issue.file().party()).lines().stream()
                .filter(line -> !line.value().isBlank())
                .map(line -> line.label() + "：" + line.value())
                .collect(Collectors.joining("；", "", "。"));
    }

    private static String nature(InvestigationEnded ended) {
        return ended.nature()
                + "\n违反的规定：" + ended.draft().provisionBreached()
                + (ended.grave() ? "\n本案属于情节复杂或者重大违法行为，应当由负责人集体讨论决定。" : "");
    }

    private static String proposed(DraftDecision draft) {
        List<String> items = new ArrayList<>();
        PenaltyItems.of(draft).forEach(item -> items.add((items.size() + 1) + "．" + item.wording() + "。"));
        return String.join("\n", items);
    }

    /** The list whose digest the review will bind. */
    private Paper evidenceList(PaperIssue issue) {
        List<List<String>> rows = new ArrayList<>();
        Exhibit.of(issue.file()).forEach(exhibit -> rows.add(row(rows.size() + 1, exhibit)));
        return new PlainForm(
                "证据清单",
                issue.agency(),
                issue.number(),
                issue.caseName(),
                List.of(
                        new Line("案件名称", issue.caseName()),
                        new Line("当事人", issue.file().party().name()),
                        new Line("清单摘要", "SHA-256：\n" + digests.of(issue.file()).evidence())),
                List.of(new Section.Table("", List.of("序号", "证据名称", "种类", "来源", "取得日期", "证明事项", "原件"), rows)),
                List.of(new Endorsement("整理人", "", List.of(issue.signed()))));
    }

    private static List<String> row(int place, Exhibit exhibit) {
        return List.of(
                String.valueOf(place),
                exhibit.name(),
                Words.ofConstant(exhibit.kind()),
                exhibit.source(),
                Days.text(exhibit.obtainedOn()),
                exhibit.proves(),
                exhibit.original());
    }
}
