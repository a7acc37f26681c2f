package cn.mingjing.disclosure.handling;

import cn.mingjing.calendar.Whose;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.disclosure.NoticeId;
import cn.mingjing.disclosure.Noticing.DecisionOverturned;
import cn.mingjing.disclosure.Noticing.NoticeCorrected;
import cn.mingjing.disclosure.Noticing.NoticeDrafted;
import cn.mingjing.disclosure.Noticing.NoticeFoundWrong;
import cn.mingjing.disclosure.Noticing.NoticeReleased;
import cn.mingjing.disclosure.Noticing.NoticeReturned;
import cn.mingjing.disclosure.Noticing.NoticeWithdrawn;
import cn.mingjing.disclosure.Noticing.PublicityEnded;
import cn.mingjing.duty.Basis;
import cn.mingjing.duty.DutyChange;
import cn.mingjing.duty.DutyChange.Arises;
import cn.mingjing.duty.DutyChange.Discharged;
import cn.mingjing.duty.DutyChange.Reassigned;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.duty.DutySource;
import cn.mingjing.duty.Length;
import cn.mingjing.duty.Matter;
import cn.mingjing.duty.Owner;
import cn.mingjing.duty.StreamSoFar;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Post;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What disclosure owes: publish within the term (duty D-30), correct what is wrong (duty D-33), take down within the term (duty D-32). */
@Component
class NoticeDuties implements DutySource {

    private static final String PUBLISH = "publish-decision";
    private static final String CORRECT = "correct-notice";
    private static final String WITHDRAW = "withdraw-notice";
    private static final Basis CORRECTION = new Basis(List.of(new Clause("国办发〔2018〕118号", "")), "公开的信息不准确的，应当及时更正。");
    private static final Basis BASIS = new Basis(List.of(new Clause("行政处罚法", "第四十八条")), "具有一定社会影响的行政处罚决定应当依法公开。");

    @Override
    public List<DutyChange> after(Recorded<?> recorded, StreamSoFar stream) {
        return switch (recorded.fact()) {
            case DecisionMade decision -> List.of(publish(recorded, stream, decision));
            case NoticeDrafted drafted -> List.of(handedTo(Post.PUBLISHER, recorded, drafted.caseId()));
            case NoticeReturned returned -> List.of(handedTo(Post.NOTICE_AUTHOR, recorded, caseOf(stream)));
            case NoticeReleased released ->
                List.of(new Discharged(
                        DutyKey.of(PUBLISH, NoticeId.ofCase(released.caseId()).stream()), released.releasedOn()));
            case NoticeFoundWrong found -> List.of(correct(recorded, stream, found));
            case NoticeCorrected corrected ->
                List.of(new Discharged(
                        new DutyKey(CORRECT, recorded.id().stream(), corrected.found()), corrected.correctedOn()));
            case PublicityEnded ended -> List.of(new DutyChange.AllLapsed(recorded.id().stream(), "公示已经提前停止。"));
            case DecisionOverturned overturned -> List.of(withdraw(recorded, stream, overturned));
            case NoticeWithdrawn withdrawn ->
                List.of(
                        new Discharged(DutyKey.of(WITHDRAW, recorded.id().stream()), withdrawn.withdrawnOn()),
                        new DutyChange.AllLapsed(recorded.id().stream(), "公示信息已经撤下。"));
            default -> List.of();
        };
    }

    private static DutyChange publish(Recorded<?> recorded, StreamSoFar stream, DecisionMade decision) {
        var file = new CaseFile(CaseId.of(recorded.id().stream()), stream.facts());
        return new Arises(
                DutyKey.of(PUBLISH, NoticeId.ofCase(file.id().value()).stream()),
                new Matter("公示处罚决定", file.source().title(), "去公示", "/desk/notices/" + file.id()),
                Owner.of(file.authority().orElseThrow(), Post.NOTICE_AUTHOR),
                Whose.AUTHORITY,
                decision.decidedOn(),
                new Length.Provided(Parameters.PUBLISH_DECISION, ActKind.PENALTY, BASIS));
    }

    private static DutyChange handedTo(Post post, Recorded<?> recorded, UUID caseId) {
        return new Reassigned(
                DutyKey.of(PUBLISH, NoticeId.ofCase(caseId).stream()),
                Owner.of(recorded.actor().authority(), post));
    }

    private static DutyChange correct(Recorded<?> recorded, StreamSoFar stream, NoticeFoundWrong found) {
        NoticeReleased released = released(stream);
        return new Arises(
                new DutyKey(CORRECT, recorded.id().stream(), recorded.id().number()),
                new Matter("更正公示信息", released.documentNumber(), "去更正", "/desk/notices/" + released.caseId()),
                Owner.of(recorded.actor().authority(), Post.NOTICE_AUTHOR),
                Whose.AUTHORITY,
                found.foundOn(),
                new Length.Provided(Parameters.CORRECT_NOTICE, ActKind.PENALTY, CORRECTION));
    }

    private static DutyChange withdraw(Recorded<?> recorded, StreamSoFar stream, DecisionOverturned overturned) {
        NoticeReleased released = released(stream);
        return new Arises(
                DutyKey.of(WITHDRAW, recorded.id().stream()),
                new Matter("撤下公示信息", released.documentNumber(), "去撤下", "/desk/notices/" + released.caseId()),
                Owner.of(recorded.actor().authority(), Post.PUBLISHER),
                Whose.AUTHORITY,
                overturned.knownOn(),
                new Length.Provided(Parameters.WITHDRAW_NOTICE, ActKind.PENALTY, BASIS));
    }

    private static NoticeReleased released(StreamSoFar stream) {
        return stream.facts().stream()
                .map(Recorded::fact)
                .filter(NoticeReleased.class::isInstance)
                .map(NoticeReleased.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static UUID caseOf(StreamSoFar stream) {
        return stream.facts().stream()
                .map(Recorded::fact)
                .filter(NoticeDrafted.class::isInstance)
                .map(NoticeDrafted.class::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .caseId();
    }
}
