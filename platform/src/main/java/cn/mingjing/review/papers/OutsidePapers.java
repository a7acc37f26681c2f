package cn.mingjing.review.papers;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.PaperIssue;
import cn.mingjing.casework.Words;
import cn.mingjing.document.Endorsement;
import cn.mingjing.document.Line;
import cn.mingjing.document.Paper;
import cn.mingjing.document.PlainForm;
import cn.mingjing.document.PlainForm.Section;
import cn.mingjing.review.Adviser;
import cn.mingjing.review.Reviewing.OpinionAsked;
import cn.mingjing.review.Reviewing.OpinionGiven;
import cn.mingjing.review.Reviewing.OpinionReceived;
import cn.mingjing.ui.Shown;
import java.util.List;
import java.util.stream.Stream;

/** The papers of opinions from outside (duty V-02): 征求意见函, 意见登记表, and what the review opinion says of them. */
final class OutsidePapers {

    private OutsidePapers() {}

    static Paper asked(PaperIssue issue, OpinionAsked asked) {
        return new PlainForm(
                "征求意见函",
                issue.agency(),
                issue.number(),
                issue.caseName(),
                Stream.of(
                                new Line("案件名称", issue.caseName()),
                                new Line("征求对象", named(asked.adviser())),
                                new Line("征求第三方意见的理由", asked.adviser().reason()),
                                new Line(
                                        "随附材料",
                                        asked.files().isEmpty()
                                                ? ""
                                                : "案卷材料" + asked.files().size() + "件"))
                        .filter(line -> !line.value().isEmpty())
                        .toList(),
                List.of(new Section.Text("征求意见的问题", asked.question())),
                List.of(new Endorsement("法制审核人员", "", List.of(issue.signed()))));
    }

    static Paper received(PaperIssue issue, OpinionReceived received) {
        return new PlainForm(
                "法律意见登记表",
                issue.agency(),
                issue.number(),
                issue.caseName(),
                List.of(
                        new Line("案件名称", issue.caseName()),
                        new Line("提出意见的", named(received.from())),
                        new Line("收到日期", Shown.day(received.receivedOn())),
                        new Line("书面原件", received.paper().isPresent() ? "随卷" : "")),
                List.of(new Section.Text("意见", received.opinion())),
                List.of(new Endorsement("登记人", "", List.of(issue.signed()))));
    }

    /** One line for each opinion considered, and one for what was not waited for. */
    static List<String> heard(CaseFile file, OpinionGiven given) {
        return given.heard().stream()
                .flatMap(heard -> Stream.concat(
                        file.all(OpinionReceived.class).stream()
                                .filter(entry -> heard.considered().contains(entry.number()))
                                .map(entry -> named(entry.fact().from()) + "："
                                        + entry.fact().opinion()),
                        Stream.of(heard.notAwaited())
                                .filter(why -> !why.isEmpty())
                                .map(why -> "已征求、未等待收到的意见，理由：" + why)))
                .toList();
    }

    private static String named(Adviser adviser) {
        String licence = adviser.licence().isEmpty() ? "" : "，执业证号" + adviser.licence();
        return Words.ofConstant(adviser.kind()) + adviser.name() + "（" + adviser.employer() + licence + "）";
    }
}
