package cn.mingjing.ui;

import static cn.mingjing.ui.Text.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of one entry between two states of a list or register; template {@code ui/changes}.
 *
 * @param kind whether it was added, taken out or changed
 * @param code by which it is known
 * @param cells those that read differently
 */
public record Change(Tag kind, String code, String name, List<Cell> cells) {

    /** How many are shown on one page. */
    public static final int MOST_SHOWN = 200;

    /** A cell that reads differently: label, old and new words. */
    public record Cell(String label, String before, String after) {}

    /** An entry as its reader sees it: name and cells by their labels, in order. */
    public record Entry(String name, Map<String, String> cells) {}

    /** Entries are told apart by their codes; those that read the same are left out. */
    public static List<Change> between(Map<String, Entry> before, Map<String, Entry> after) {
        List<Change> changes = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>(after.keySet());
        codes.addAll(before.keySet());
        for (String code : codes) {
            of(code, before.get(code), after.get(code)).ifPresent(changes::add);
        }
        return changes;
    }

    /** @param was nothing where it is new; {@code is} nothing where it is gone */
    private static Optional<Change> of(String code, @Nullable Entry was, @Nullable Entry is) {
        Map<String, String> before = was == null ? Map.of() : was.cells();
        Map<String, String> after = is == null ? Map.of() : is.cells();
        List<Cell> cells = cells(before, after);
        if (was == null && is != null) {
            return Optional.of(new Change(new Tag(Tone.MET, text("ui.change.added")), code, is.name(), cells));
        }
        if (was != null && is == null) {
            return Optional.of(new Change(new Tag(Tone.LATE, text("ui.change.gone")), code, was.name(), cells));
        }
        return is == null || cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(new Tag(Tone.SOON, text("ui.change.changed")), code, is.name(), cells));
    }

    private static List<Cell> cells(Map<String, String> before, Map<String, String> after) {
        Set<String> labels = new LinkedHashSet<>(after.keySet());
        labels.addAll(before.keySet());
        return labels.stream()
                .map(label -> new Cell(label, before.getOrDefault(label, ""), after.getOrDefault(label, "")))
                .filter(cell -> !cell.before().equals(cell.after()))
                .toList();
    }
}
