package cn.mingjing.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is wrong in one cell of a spreadsheet.
 *
 * @param cell as the user calls it, such as {@code C12}; of a row without such a column its number; empty for the whole sheet
 * @param label of its column
 * @param message one whole sentence that says what to do
 */
public record CellProblem(String cell, String label, String message) {

    private static final Pattern CELL = Pattern.compile("([A-Z]*)(\\d+)");

    /** The same problems; what is wrong in the same way in row after row of a column stands as one, such as {@code C12–C40}. */
    static List<CellProblem> together(List<CellProblem> problems) {
        Map<String, List<CellProblem>> byKind = new LinkedHashMap<>();
        problems.forEach(problem -> byKind.computeIfAbsent(
                        problem.column() + "\n" + problem.label + "\n" + problem.message, kind -> new ArrayList<>())
                .add(problem));
        return byKind.values().stream().flatMap(CellProblem::runs).toList();
    }

    private static Stream<CellProblem> runs(List<CellProblem> same) {
        List<CellProblem> runs = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= same.size(); at++) {
            if (at == same.size() || !same.get(at).follows(same.get(at - 1))) {
                runs.add(same.get(from).until(same.get(at - 1)));
                from = at;
            }
        }
        return runs.stream();
    }

    private CellProblem until(CellProblem last) {
        return cell.equals(last.cell) ? this : new CellProblem(cell + "–" + last.cell, label, message);
    }

    private boolean follows(CellProblem above) {
        return row() > 0 && row() == above.row() + 1;
    }

    private String column() {
        var parts = CELL.matcher(cell);
        return parts.matches() ? parts.group(1) : cell;
    }

    /** The number of its row; 0 for the whole sheet. */
    private int row() {
        var parts = CELL.matcher(cell);
        return parts.matches() ? Integer.parseInt(parts.group(2)) : 0;
    }
}
