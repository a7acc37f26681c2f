package cn.mingjing.catalogue.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.ItemColumns;
import cn.mingjing.catalogue.web.ListPage.Cell;
import cn.mingjing.catalogue.web.ListPage.Change;
import cn.mingjing.ui.Tag;
import cn.mingjing.ui.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was added, taken out and changed between two states of a list; items are told apart by their codes. */
final class Comparing {

    private Comparing() {}

    static List<Change> of(List<Item> before, List<Item> after) {
        Map<String, Item> earlier = byCode(before);
        Map<String, Item> later = byCode(after);
        List<Change> changes = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>(later.keySet());
        codes.addAll(earlier.keySet());
        for (String code : codes) {
            Item was = earlier.get(code);
            Item is = later.get(code);
            if (was == null && is != null) {
                changes.add(new Change(new Tag(Tone.MET, text("list.compare.added")), code, is.name(), one(is, false)));
            } else if (was != null && is == null) {
                changes.add(
                        new Change(new Tag(Tone.LATE, text("list.compare.gone")), code, was.name(), one(was, true)));
            } else if (was != null && is != null) {
                changed(code, was, is).ifPresent(changes::add);
            }
        }
        return changes;
    }

    /** Empty where both say the same, though their columns may stand in another order. */
    private static Optional<Change> changed(String code, Item was, Item is) {
        List<Cell> cells = cells(was, is);
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(new Tag(Tone.SOON, text("list.compare.changed")), code, is.name(), cells));
    }

    /** What an item says that stands on one side only. */
    private static List<Cell> one(Item item, boolean gone) {
        return ItemColumns.cells(item).entrySet().stream()
                .map(cell -> gone
                        ? new Cell(cell.getKey(), cell.getValue(), "")
                        : new Cell(cell.getKey(), "", cell.getValue()))
                .toList();
    }

    private static List<Cell> cells(Item was, Item is) {
        Map<String, String> before = ItemColumns.cells(was);
        Map<String, String> after = ItemColumns.cells(is);
        Set<String> labels = new LinkedHashSet<>(after.keySet());
        labels.addAll(before.keySet());
        return labels.stream()
                .map(label -> new Cell(label, before.getOrDefault(label, ""), after.getOrDefault(label, "")))
                .filter(cell -> !cell.before().equals(cell.after()))
                .toList();
    }

    private static Map<String, Item> byCode(List<Item> items) {
        Map<String, Item> byCode = new LinkedHashMap<>();
        items.forEach(item -> byCode.put(item.code(), item));
        return byCode;
    }
}
