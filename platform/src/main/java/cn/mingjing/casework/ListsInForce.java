package cn.mingjing.casework;

import cn.mingjing.catalogue.Editions;
import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.Item.DiscretionItem;
import cn.mingjing.catalogue.Item.EnforcementItem;
import cn.mingjing.catalogue.Item.MajorDecisionItem;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the authority's public lists say on the day of an act: those lists only that the act asks for, and of them only
 * those that are in force.
 */
public record ListsInForce(Map<ListKind, InForce> lists) {

    /** One list: the edition that holds, and its items. */
    public record InForce(int edition, List<Item> items) {

        public InForce {
            items = List.copyOf(items);
        }
    }

    /** What is cited, and the item itself. */
    public record Cited<I extends Item>(CitedItem citation, I item) {}

    public static final ListsInForce NONE = new ListsInForce(Map.of());

    public ListsInForce {
        lists = Map.copyOf(lists);
    }

    /** Those of an authority's lists that are asked for and are in force on a day. */
    public static ListsInForce on(LocalDate day, Editions editions, AuthorityId authority, Set<ListKind> asked) {
        Map<ListKind, InForce> lists = new EnumMap<>(ListKind.class);
        for (ListKind kind : asked) {
            var list = new ListId(authority, kind);
            editions.on(list, day)
                    .ifPresent(edition ->
                            lists.put(kind, new InForce(edition.number(), editions.items(list, edition.number()))));
        }
        return new ListsInForce(lists);
    }

    public Optional<InForce> list(ListKind kind) {
        return Optional.ofNullable(lists.get(kind));
    }

    /** The penalties among the enforcement items; empty where the list names none. */
    public Optional<InForce> penaltyItems() {
        return list(ListKind.ENFORCEMENT_ITEMS)
                .map(list -> new InForce(
                        list.edition(),
                        list.items().stream().filter(ListsInForce::isPenalty).toList()))
                .filter(list -> !list.items().isEmpty());
    }

    /** The penalty item of that code. */
    public Optional<Cited<EnforcementItem>> item(ItemCode code) {
        return penaltyItems().flatMap(list -> cited(list, code.value(), EnforcementItem.class));
    }

    /** The grade of discretion of that code. */
    public Optional<Cited<DiscretionItem>> grade(GradeCode code) {
        return list(ListKind.DISCRETION).flatMap(list -> cited(list, code.value(), DiscretionItem.class));
    }

    /** The catalogue of major decisions; {@link MajorDecisions#NONE} where none is in force. */
    public MajorDecisions majorDecisions() {
        return list(ListKind.MAJOR_DECISIONS)
                .map(list -> new MajorDecisions(
                        list.edition(),
                        list.items().stream().map(MajorDecisionItem.class::cast).toList()))
                .orElse(MajorDecisions.NONE);
    }

    private static <I extends Item> Optional<Cited<I>> cited(InForce list, String code, Class<I> type) {
        return list.items().stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .map(item -> new Cited<>(CitedItem.of(list.edition(), item), type.cast(item)));
    }

    private static boolean isPenalty(Item item) {
        return item instanceof EnforcementItem enforced && enforced.act() == ActKind.PENALTY;
    }
}
