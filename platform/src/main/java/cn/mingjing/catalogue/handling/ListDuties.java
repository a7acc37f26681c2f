package cn.mingjing.catalogue.handling;

import cn.mingjing.calendar.Whose;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.Listing.ListOvertaken;
import cn.mingjing.catalogue.Listing.ListReleased;
import cn.mingjing.catalogue.Listing.ListRepealed;
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
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Post;
import cn.mingjing.ui.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was published beforehand follows changes of law, duties and staff within its term (duty D-16). */
@Component
class ListDuties implements DutySource {

    private static final String UPDATE = "update-list";
    private static final Basis DYNAMIC =
            new Basis(List.of(new Clause("国办发〔2018〕118号", "")), "事前公开的信息根据法律法规和机构职能变化及时动态调整。");

    @Override
    public List<DutyChange> after(Recorded<?> recorded, StreamSoFar stream) {
        return switch (recorded.fact()) {
            case ListOvertaken overtaken -> List.of(arises(recorded, overtaken));
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
