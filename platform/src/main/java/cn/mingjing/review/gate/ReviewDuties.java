package cn.mingjing.review.gate;

import cn.mingjing.calendar.Whose;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.StageEntered;
import cn.mingjing.duty.Basis;
import cn.mingjing.duty.DutyChange;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.duty.DutySource;
import cn.mingjing.duty.Length;
import cn.mingjing.duty.Matter;
import cn.mingjing.duty.Owner;
import cn.mingjing.duty.StreamSoFar;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Post;
import cn.mingjing.review.Reviewing.OpinionGiven;
import cn.mingjing.review.Reviewing.ReviewSubmitted;
import java.util.List;
import org.springframework.stereotype.Component;

/** What legal review owes: an opinion within the term (duty V-08). */
@Component
class ReviewDuties implements DutySource {

    private static final String GIVE_OPINION = "give-opinion";

    @Override
    public List<DutyChange> after(Recorded<?> recorded, StreamSoFar stream) {
        return switch (recorded.fact()) {
            case ReviewSubmitted submitted -> List.of(arises(recorded, stream));
            case OpinionGiven opinion ->
                List.of(new DutyChange.Discharged(
                        new DutyKey(GIVE_OPINION, recorded.id().stream(), opinion.submission()),
                        recorded.occurredAt()));
            case StageEntered entered when entered.stage() == Stage.CONCLUDED -> takenBack(recorded, stream);
            default -> List.of();
        };
    }

    private static DutyChange arises(Recorded<?> recorded, StreamSoFar stream) {
        var file = new CaseFile(CaseId.of(recorded.id().stream()), stream.facts());
        return new DutyChange.Arises(
                new DutyKey(GIVE_OPINION, recorded.id().stream(), recorded.id().number()),
                new Matter("出具法制审核意见", file.source().title(), "去审核", "/desk/cases/" + file.id()),
                Owner.of(file.authority().orElseThrow(), Post.REVIEWER),
                Whose.AUTHORITY,
                recorded.recordedAt(),
                new Length.Provided(
                        Parameters.REVIEW, ActKind.PENALTY, new Basis(List.of(Scope.STATUTE), "重大执法决定作出前应当进行法制审核。")));
    }

    /** New evidence took the case back before the opinion was given: nothing is left to give it on. */
    private static List<DutyChange> takenBack(Recorded<?> recorded, StreamSoFar stream) {
        var file = new CaseFile(CaseId.of(recorded.id().stream()), stream.facts());
        return new ReviewFile(file)
                .openSubmission().map(Entry::number).stream()
                        .<DutyChange>map(number -> new DutyChange.Lapsed(
                                new DutyKey(GIVE_OPINION, recorded.id().stream(), number), "审核期间补充了证据，需要重新提交审核。"))
                        .toList();
    }
}
