package cn.mingjing.document;

import java.util.List;
import java.util.Optional;

/**
 * A form without a template of its own: 调查终结报告, 合法性自查意见, 集体讨论记录, 结案审批表, 证据清单 and the like.
 *
 * @param matter the case's name, for the file's metadata
 * @param lines fields at its head
 * @param sections its body
 * @param endorsements opinions and signatures at its end
 */
public record PlainForm(
        String title,
        String agency,
        Optional<DocumentNumber> number,
        String matter,
        List<Line> lines,
        List<Section> sections,
        List<Endorsement> endorsements)
        implements Paper {

    /** A part of the body under its own heading. */
    public sealed interface Section {

        /** May be empty. */
        String heading();

        /** Running text. */
        record Text(String heading, String text) implements Section {}

        /** A table; each row has as many cells as there are columns. */
        record Table(String heading, List<String> columns, List<List<String>> rows) implements Section {
            public Table {
                columns = List.copyOf(columns);
                rows = rows.stream().map(List::copyOf).toList();
                for (var row : rows) {
                    if (row.size() != columns.size()) {
                        throw new IllegalArgumentException("a row has " + row.size() + " cells: " + row);
                    }
                }
            }
        }
    }

    public PlainForm {
        lines = List.copyOf(lines);
        sections = List.copyOf(sections);
        endorsements = List.copyOf(endorsements);
    }
}
