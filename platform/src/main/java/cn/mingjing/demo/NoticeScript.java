package cn.mingjing.demo;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.CaseId;
import cn.mingjing.disclosure.NoticeHandling;
import cn.mingjing.disclosure.Overturning;
import cn.mingjing.disclosure.acts.DraftNotice;
import cn.mingjing.disclosure.acts.EndPublicity;
import cn.mingjing.disclosure.acts.NoticeAct;
import cn.mingjing.disclosure.acts.ReleaseNotice;
import cn.mingjing.disclosure.acts.ReportError;
import cn.mingjing.disclosure.acts.ReportOverturning;
import cn.mingjing.disclosure.acts.WithdrawNotice;
import cn.mingjing.disclosure.treatment.Draft;
import cn.mingjing.law.Post;
import java.time.LocalDate;

/** What the public learns of one case of the demonstration, act by act. */
record NoticeScript(CaseHandling cases, NoticeHandling notices, Office office, CaseId id) {

    void draft() {
        CaseFile file = cases.file(id, office.actor(Post.OFFICER)).orElseThrow();
        act(Post.NOTICE_AUTHOR, Draft.suggested(file));
    }

    /** Drafts the notice with a slip of the pen, to be corrected later. */
    void draftWithSlip() {
        CaseFile file = cases.file(id, office.actor(Post.OFFICER)).orElseThrow();
        DraftNotice right = Draft.suggested(file);
        act(
                Post.NOTICE_AUTHOR,
                new DraftNotice(
                        right.violation(),
                        right.facts().replace("2台", "12台"),
                        right.content(),
                        right.correction(),
                        "摘录自处罚决定书。"));
    }

    void reportSlip(LocalDate day) {
        act(Post.PUBLISHER, new ReportError("违法事实中的设备台数与处罚决定书不一致：公示为12台，决定书为2台。", "当事人", day));
    }

    void endPublicity() {
        act(Post.PUBLISHER, new EndPublicity("信用修复决定书", true, true, true, true));
    }

    void release() {
        act(Post.PUBLISHER, new ReleaseNotice(true, true));
    }

    void reportOverturning(LocalDate day) {
        act(Post.PUBLISHER, new ReportOverturning(Overturning.REVOKED, "行政复议决定书", day));
    }

    void withdraw() {
        act(Post.PUBLISHER, new WithdrawNotice("处罚决定已经行政复议决定撤销，公示信息依法撤下。"));
    }

    private void act(Post post, NoticeAct act) {
        Expect.done(notices.perform(id, act, office.actor(post)));
    }
}
