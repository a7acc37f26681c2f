package cn.mingjing.casework;

import cn.mingjing.catalogue.Item.MajorDecisionItem;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.Fen;
import java.util.List;
import java.util.Optional;

/**
 * The authority's catalogue of major decisions (重大执法决定法制审核目录清单) as it holds on the day of an act, duty V-04.
 *
 * @param edition 0 where the authority has released none
 */
public record MajorDecisions(int edition, List<MajorDecisionItem> items) {

    /** No catalogue, or an act that does not ask for it. */
    public static final MajorDecisions NONE = new MajorDecisions(0, List.of());

    public MajorDecisions {
        items = List.copyOf(items);
    }

    /** The item by which a fine of this amount makes a penalty major, if any does. */
    public Optional<MajorDecisionItem> reachedBy(Fen fine) {
        return items.stream()
                .filter(item -> item.act() == ActKind.PENALTY)
                .filter(item -> item.fineFrom()
                        .filter(from -> from.compareTo(fine) <= 0)
                        .isPresent())
                .findFirst();
    }

    /** What a finding says it rests on. */
    public String version() {
        return edition == 0 ? "无目录清单，逐项判定" : "目录清单第" + edition + "版";
    }
}
