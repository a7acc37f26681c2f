package cn.mingjing.review.papers;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.Unit;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.PaperIssue;
import cn.mingjing.casework.Words;
import cn.mingjing.document.Endorsement;
import cn.mingjing.document.Paper;
import cn.mingjing.document.ReviewOpinion;
import cn.mingjing.document.ReviewOpinion.BoundFile;
import cn.mingjing.document.ReviewOpinion.Head;
import cn.mingjing.document.ReviewOpinion.Verdict;
import cn.mingjing.law.China;
import cn.mingjing.review.Reviewing.OpinionGiven;
import cn.mingjing.review.Reviewing.ReviewSubmitted;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the 法制审核意见书 from the opinion on record and the submission it answers. */
@Component
class OpinionPaper {

    private final Officers officers;
    private final Authorities authorities;

    OpinionPaper(Officers officers, Authorities authorities) {
        this.officers = officers;
        this.authorities = authorities;
    }

    Paper of(PaperIssue issue, OpinionGiven opinion) {
        List<Entry<ReviewSubmitted>> submissions = issue.file().all(ReviewSubmitted.class).stream()
                .filter(entry -> entry.number() <= opinion.submission())
                .toList();
        Entry<ReviewSubmitted> answered = submissions.getLast();
        var submittedOn = LocalDate.ofInstant(answered.recorded().recordedAt(), China.ZONE);
        return new ReviewOpinion(
                issue.agency(),
                issue.number(),
                issue.caseName(),
                issue.file().party().name(),
                submissions.size(),
                unitOf(answered.recorded().actor().person(), submittedOn).orElse("承办机构"),
                submittedOn,
                materials(issue.file(), answered.number()),
                heads(opinion),
                OutsidePapers.heard(issue.file(), opinion),
                opinion.agrees() ? Verdict.AGREE : Verdict.PROBLEMS_EXIST,
                opinion.opinion(),
                List.of(
                        new BoundFile("拟作决定（送审稿）", opinion.draftDigest()),
                        new BoundFile("证据清单", opinion.evidenceDigest())),
                List.of(signature(issue, opinion)));
    }

    private Optional<String> unitOf(String person, LocalDate day) {
        return officers.on(person, day)
                .flatMap(officer -> authorities.unit(officer.unit()))
                .map(Unit::name);
    }

    /** The whole file as it stood when it was submitted (duty V-06). */
    private static List<String> materials(CaseFile file, int submission) {
        Map<String, Long> papers = file.all(DocumentIssued.class).stream()
                .filter(issued -> issued.number() < submission)
                .map(issued -> issued.fact().title() + issued.fact().number())
                .collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
        return Stream.of(
                        Stream.of("拟作决定（送审稿）"),
                        papers.entrySet().stream().map(paper -> copies(paper.getKey(), paper.getValue())),
                        Stream.of("证据" + file.proof().size() + "件"))
                .flatMap(Function.identity())
                .toList();
    }

    private static String copies(String paper, long number) {
        return number == 1 ? paper : paper + number + "份";
    }

    private static List<Head> heads(OpinionGiven opinion) {
        return opinion.examined().stream()
                .map(head -> new Head(Words.ofConstant(head), opinion.problems().contains(head) ? "存在问题。" : "未发现问题。"))
                .toList();
    }

    private static Endorsement signature(PaperIssue issue, OpinionGiven opinion) {
        return new Endorsement(
                Words.of(issue.recorded().actor().post()), opinion.agrees() ? "同意。" : "存在问题。", List.of(issue.signed()));
    }
}
