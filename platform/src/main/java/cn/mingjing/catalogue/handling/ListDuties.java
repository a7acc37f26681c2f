package cn.mingjing.catalogue.handling;

import cn.mingjing.calendar.Whose;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.catalogue.Listing.ListOvertaken;
import cn.mingjing.catalogue.Listing.ListPassed;
import cn.mingjing.catalogue.Listing.ListReleased;
import cn.mingjing.catalogue.Listing.ListRepealed;
import cn.mingjing.catalogue.Listing.ListReturned;
import cn.mingjing.catalogue.Listing.ListSubmitted;
import cn.mingjing.catalogue.Listing.PriorReviewReceived;
import cn.mingjing.catalogue.Listing.ReviewAsked;
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
import cn.mingjing.law.China;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Post;
import cn.mingjing.ui.Text;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was published beforehand follows changes of law, duties and staff within its term (duty D-16). */
@Component
class ListDuties implements DutySource {

    private static final String UPDATE = "update-list";
    private static final String REVIEW = "review-list-beforehand";
    private static final Basis DYNAMIC =
            new Basis(List.of(new Clause("国办发〔2018〕118号", "")), "事前公开的信息根据法律法规和机构职能变化及时动态调整。");

    @Override
    public List<DutyChange> after(Recorded<?> recorded, StreamSoFar stream) {
        return switch (recorded.fact()) {
            case ListOvertaken overtaken -> List.of(arises(recorded, overtaken));
            case ListPassed passed ->
                passed.asked().stream()
                        .<DutyChange>map(asked -> asked(recorded, passed, asked, stream))
                        .toList();
            case PriorReviewReceived review ->
                asking(stream, review.submission()).stream()
                        .<DutyChange>map(key -> new DutyChange.Discharged(key, recorded.occurredAt()))
                        .toList();
            case ListReturned returned ->
                asking(stream, returned.submission()).stream()
                        .<DutyChange>map(key -> new DutyChange.Lapsed(key, "清单已由编制机关退回修改。"))
                        .toList();
            case ListReleased released ->
                overtaken(stream).stream()
                        .<DutyChange>map(key -> new DutyChange.Discharged(key, released.releasedOn()))
                        .toList();
            case ListRepealed repealed -> List.of(new DutyChange.AllLapsed(recorded.id().stream(), "清单已经废止。"));
            default -> List.of();
        };
    }

    private static DutyChange arises(Recorded<?> recorded, ListOvertaken overtaken) {
        var id = new ListId(recorded.actor().authority(), overtaken.kind());
        return new DutyChange.Arises(
                key(recorded),
                new Matter("调整" + Text.text("enum.ListKind." + overtaken.kind()), overtaken.what(), "去调整", id.desk()),
                Owner.of(recorded.actor().authority(), Post.NOTICE_AUTHOR),
                Whose.AUTHORITY,
                overtaken.changedOn(),
                new Length.Provided(Parameters.UPDATE_LISTS, ActKind.PENALTY, DYNAMIC));
    }

    /** The documents give the agency no number of days, so none is counted. */
    private static DutyChange asked(Recorded<?> recorded, ListPassed passed, ReviewAsked asked, StreamSoFar stream) {
        ListKind kind = stream.facts().stream()
                .filter(fact -> fact.id().number() == passed.submission())
                .map(fact -> ((ListSubmitted) fact.fact()).kind())
                .findFirst()
                .orElseThrow();
        var list = new ListId(recorded.actor().authority(), kind);
        String name = Text.text("enum.ListKind." + kind);
        return new DutyChange.Arises(
                new DutyKey(REVIEW, recorded.id().stream(), recorded.id().number()),
                new Matter("审核" + name, asked.bodyName(), "去审核", list.priorReview()),
                Owner.of(asked.agency(), Post.REVIEWER),
                Whose.AUTHORITY,
                LocalDate.ofInstant(recorded.occurredAt(), China.ZONE),
                new Length.Promptly(new Basis(asked.clauses(), name + "公布前经其审核。")));
    }

    private static List<DutyKey> asking(StreamSoFar stream, int submission) {
        return stream.facts().stream()
                .filter(fact -> fact.fact() instanceof ListPassed passed
                        && passed.submission() == submission
                        && passed.asked().isPresent())
                .map(fact -> new DutyKey(REVIEW, fact.id().stream(), fact.id().number()))
                .toList();
    }

    private static List<DutyKey> overtaken(StreamSoFar stream) {
        return stream.facts().stream()
                .filter(fact -> fact.fact() instanceof ListOvertaken)
                .map(ListDuties::key)
                .toList();
    }

    private static DutyKey key(Recorded<?> overtaken) {
        return new DutyKey(UPDATE, overtaken.id().stream(), overtaken.id().number());
    }
}
