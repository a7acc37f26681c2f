package cn.mingjing.sheet.heading;

import cn.mingjing.sheet.Heading;
import cn.mingjing.sheet.Sheet;
import cn.mingjing.sheet.SheetRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for the rows over which the most of some labels stand. */
public final class HeadingSearch {

    private static final int FIRST_ROWS = 20;
    private static final int MOST_ROWS = 3;

    /** Labels in their plain form, to how the caller writes them. */
    private final Map<String, String> labels = new LinkedHashMap<>();

    public HeadingSearch(Collection<String> labels) {
        labels.forEach(label -> this.labels.put(LabelText.plain(label), label));
    }

    /** The heading, if at least two of the labels, or the only one, stand in it; the fewest rows that hold as many. */
    public Optional<Heading> in(Sheet sheet) {
        var first = sheet.rows().stream()
                .takeWhile(row -> row.number() <= FIRST_ROWS)
                .toList();
        Optional<Block> best = Optional.empty();
        int most = Math.min(2, labels.size()) - 1;
        for (int size = 1; size <= MOST_ROWS; size++) {
            for (int from = 0; from + size <= first.size(); from++) {
                var block = new Block(first.subList(from, from + size), labels);
                if (block.isWithoutGap() && block.found() > Math.max(0, most)) {
                    most = block.found();
                    best = Optional.of(block);
                }
            }
        }
        return best.map(block -> withRepeats(block, first));
    }

    /** Where a label is merged over further rows, these are part of the heading too. */
    private Heading withRepeats(Block block, List<SheetRow> rows) {
        var grown = new ArrayList<>(block.rows());
        int next = rows.indexOf(grown.getLast()) + 1;
        while (next < rows.size() && block.isRepeatedIn(rows.get(next))) {
            grown.add(rows.get(next++));
        }
        var all = new Block(grown, labels);
        return (all.found() < block.found() ? block : all)
                .heading(grown.getLast().number());
    }
}
