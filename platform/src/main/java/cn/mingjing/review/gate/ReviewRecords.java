package cn.mingjing.review.gate;

import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Digests;
import cn.mingjing.casework.LeaderId;
import cn.mingjing.casework.RecordNumber;
import cn.mingjing.casework.Situation;
import cn.mingjing.facts.Fact;
import cn.mingjing.review.Answer;
import cn.mingjing.review.Criterion;
import cn.mingjing.review.Reviewing.DecisionFoundMajor;
import cn.mingjing.review.Reviewing.DecisionFoundNotMajor;
import cn.mingjing.review.Reviewing.DisagreementSettled;
import cn.mingjing.review.Reviewing.DissentStated;
import cn.mingjing.review.Reviewing.Heard;
import cn.mingjing.review.Reviewing.OpinionAsked;
import cn.mingjing.review.Reviewing.OpinionGiven;
import cn.mingjing.review.Reviewing.OpinionReceived;
import cn.mingjing.review.Reviewing.ReviewSubmitted;
import cn.mingjing.review.Reviewing.SelfCheckWritten;
import cn.mingjing.review.acts.AskOpinion;
import cn.mingjing.review.acts.ClassifyDecision;
import cn.mingjing.review.acts.GiveOpinion;
import cn.mingjing.review.acts.ReceiveOpinion;
import cn.mingjing.review.acts.SettleDisagreement;
import cn.mingjing.review.acts.StateDissent;
import cn.mingjing.review.acts.SubmitForReview;
import cn.mingjing.review.acts.WriteSelfCheck;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What each act of review leaves on record, in the order of the rows. */
final class ReviewRecords {

    private ReviewRecords() {}

    static Fact selfCheckWritten(Situation<WriteSelfCheck> situation) {
        Digests now = situation.circumstances().digests();
        return new SelfCheckWritten(situation.act().opinion(), now.draft(), now.evidence());
    }

    static boolean major(ClassifyDecision act) {
        return answers(act).values().stream().anyMatch(answer -> answer != Answer.NO);
    }

    static Fact decisionClassified(Situation<ClassifyDecision> situation) {
        ClassifyDecision act = situation.act();
        Digests now = situation.circumstances().digests();
        String catalogue = situation.circumstances().lists().majorDecisions().version();
        return major(act)
                ? new DecisionFoundMajor(answers(act), act.reasons(), catalogue, now.draft(), now.evidence())
                : new DecisionFoundNotMajor(answers(act), act.reasons(), catalogue, now.draft(), now.evidence());
    }

    private static Map<Criterion, Answer> answers(ClassifyDecision act) {
        Map<Criterion, Answer> answers = new EnumMap<>(Criterion.class);
        answers.put(Criterion.PUBLIC_INTEREST, act.publicInterest());
        answers.put(Criterion.SOCIAL_IMPACT, act.socialImpact());
        answers.put(Criterion.MAJOR_RIGHTS, act.majorRights());
        answers.put(Criterion.COMPLEXITY, act.complexity());
        answers.put(Criterion.AFTER_HEARING, act.afterHearing());
        return answers;
    }

    static Fact reviewSubmitted(Situation<SubmitForReview> situation) {
        Digests now = situation.circumstances().digests();
        return new ReviewSubmitted(situation.act().remark(), now.draft(), now.evidence());
    }

    static Fact opinionGiven(Situation<GiveOpinion> situation) {
        GiveOpinion act = situation.act();
        Digests now = situation.circumstances().digests();
        int submission =
                new ReviewFile(situation.file()).openSubmission().orElseThrow().number();
        return new OpinionGiven(
                act.agrees(),
                new TreeSet<>(act.examined()),
                new TreeSet<>(act.problems()),
                act.opinion(),
                heard(situation),
                submission,
                now.draft(),
                now.evidence());
    }

    /** Every opinion that came in up to now, and why what is still open was not waited for. */
    private static Optional<Heard> heard(Situation<GiveOpinion> situation) {
        var review = new ReviewFile(situation.file());
        List<Integer> considered = review.received().stream().map(Entry::number).toList();
        String notAwaited =
                review.openAskings().isEmpty() ? "" : situation.act().notAwaited();
        return considered.isEmpty() && notAwaited.isEmpty()
                ? Optional.empty()
                : Optional.of(new Heard(considered, notAwaited));
    }

    static Fact opinionAsked(Situation<AskOpinion> situation) {
        AskOpinion act = situation.act();
        Digests now = situation.circumstances().digests();
        return new OpinionAsked(
                OutsideRules.called(situation).orElseThrow(),
                act.question(),
                act.files().stream().map(RecordNumber::value).sorted().toList(),
                now.draft(),
                now.evidence());
    }

    static Fact opinionReceived(Situation<ReceiveOpinion> situation) {
        ReceiveOpinion act = situation.act();
        Digests now = situation.circumstances().digests();
        return new OpinionReceived(
                act.asked().value(),
                OutsideRules.asked(situation).orElseThrow().fact().adviser(),
                act.receivedOn(),
                act.opinion(),
                act.paper(),
                now.draft(),
                now.evidence());
    }

    static Fact dissentStated(Situation<StateDissent> situation) {
        StateDissent act = situation.act();
        Digests now = situation.circumstances().digests();
        int opinion =
                new ReviewFile(situation.file()).openProblems().orElseThrow().number();
        return new DissentStated(opinion, act.reason(), act.consultation(), now.draft(), now.evidence());
    }

    static Fact disagreementSettled(Situation<SettleDisagreement> situation) {
        SettleDisagreement act = situation.act();
        Digests now = situation.circumstances().digests();
        return new DisagreementSettled(
                DisagreementRules.way(situation.law()).orElseThrow().value(),
                act.draftStands(),
                act.settledOn(),
                act.attending().stream().map(LeaderId::value).sorted().toList(),
                act.minutes(),
                new ReviewFile(situation.file()).openDissent().orElseThrow().number(),
                now.draft(),
                now.evidence());
    }
}
