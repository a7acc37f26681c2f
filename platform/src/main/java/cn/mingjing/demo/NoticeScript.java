package cn.mingjing.demo;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.CaseId;
import cn.mingjing.disclosure.NoticeHandling;
import cn.mingjing.disclosure.Overturning;
import cn.mingjing.disclosure.acts.NoticeAct;
import cn.mingjing.disclosure.acts.ReleaseNotice;
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
