package cn.mingjing.review.papers;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.OwedPaper;
import cn.mingjing.casework.PaperIssue;
import cn.mingjing.casework.PaperSource;
import cn.mingjing.document.DocumentKind;
import cn.mingjing.document.Endorsement;
import cn.mingjing.document.Line;
import cn.mingjing.document.Paper;
import cn.mingjing.document.PlainForm;
import cn.mingjing.document.PlainForm.Section;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.China;
import cn.mingjing.review.Reviewing.OpinionAsked;
import cn.mingjing.review.Reviewing.OpinionGiven;
import cn.mingjing.review.Reviewing.OpinionReceived;
import cn.mingjing.review.Reviewing.SelfCheckWritten;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 合法性自查意见 (duty V-05) and 法制审核意见书 (duty V-09); both print the digests they bind. */
@Component
class ReviewPapers implements PaperSource {

    private final OpinionPaper opinions;

    ReviewPapers(OpinionPaper opinions) {
        this.opinions = opinions;
    }

    @Override
    public List<OwedPaper> owedFor(CaseFile file, Recorded<?> recorded) {
        LocalDate day = LocalDate.ofInstant(recorded.recordedAt(), China.ZONE);
        return switch (recorded.fact()) {
            case SelfCheckWritten check ->
                List.of(OwedPaper.plain("SELF_CHECK", day, issue -> selfCheck(issue, check)));
            case OpinionGiven opinion ->
                List.of(OwedPaper.numbered(DocumentKind.REVIEW_OPINION, day, issue -> opinions.of(issue, opinion)));
            case OpinionAsked asked ->
                List.of(OwedPaper.plain("OPINION_ASKED", day, issue -> OutsidePapers.asked(issue, asked)));
            case OpinionReceived received ->
                List.of(OwedPaper.plain("OPINION_RECEIVED", day, issue -> OutsidePapers.received(issue, received)));
            default -> List.of();
        };
    }

    private static Paper selfCheck(PaperIssue issue, SelfCheckWritten check) {
        return new PlainForm(
                "合法性自查意见",
                issue.agency(),
                issue.number(),
                issue.caseName(),
                List.of(
                        new Line("案件名称", issue.caseName()),
                        new Line("当事人", issue.file().party().name()),
                        new Line("拟作决定摘要", "SHA-256：\n" + check.draftDigest()),
                        new Line("证据清单摘要", "SHA-256：\n" + check.evidenceDigest())),
                List.of(new Section.Text("自查意见", check.opinion())),
                List.of(new Endorsement("承办机构自查人", "", List.of(issue.signed()))));
    }
}
