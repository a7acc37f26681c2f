package cn.mingjing.casework;

import cn.mingjing.catalogue.Item.RecordingItem;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.RecordingLevel;
import cn.mingjing.law.RecordingStep;
import cn.mingjing.law.Ruling;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How much of a step is to be recorded in sound and picture (duties ). The authority's own list may ask for more than
 * the documents that bind it, never for less.
 *
 * @param clauses what sets the level; empty where nothing does
 * @param listed the item of the authority's list that asks for most, if one speaks of the step
 */
public record RecordingAsked(RecordingLevel level, List<Clause> clauses, Optional<RecordingItem> listed) {

    public static RecordingAsked of(RecordingStep step, LawInForce law, ListsInForce lists) {
        Optional<Ruling<RecordingLevel>> document = law.ruling(Parameters.recording(step));
        Optional<RecordingItem> listed = lists.list(ListKind.RECORDING_ITEMS).stream()
                .flatMap(list -> list.items().stream())
                .map(RecordingItem.class::cast)
                .filter(item -> item.act() == ActKind.PENALTY && item.step() == step)
                .max(Comparator.comparing(RecordingItem::level));
        RecordingLevel asked = document.map(Ruling::value).orElse(RecordingLevel.TEXT_SUFFICES);
        RecordingLevel level = listed.map(RecordingItem::level)
                .filter(own -> own.compareTo(asked) > 0)
                .orElse(asked);
        return new RecordingAsked(level, document.map(Ruling::clauses).orElse(List.of()), listed);
    }

    /** Whether the step may not go without. */
    public boolean isMandatory() {
        return level.compareTo(RecordingLevel.REQUIRED) >= 0;
    }
}
