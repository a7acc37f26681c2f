package cn.mingjing.sheet;

import java.util.List;

/**
 * What came of a sheet.
 *
 * @param rows those that are right by themselves, in their order, to be looked at further
 * @param problems cell by cell
 * @param remarks what is taken over as it stands, and should be looked at
 */
public record RowsRead<R>(List<Row<R>> rows, List<CellProblem> problems, List<CellProblem> remarks) {

    /**
     * One row, and where its cells stand.
     *
     * @param number as its user counts it
     */
    public record Row<R>(R record, int number, Cells cells) {

        /** What is wrong with one of its cells. */
        public CellProblem problem(String component, String message) {
            return cells.problem(component, message);
        }
    }

    /** Names the cells of a row as its user does. */
    @FunctionalInterface
    public interface Cells {

        CellProblem problem(String component, String message);
    }

    public RowsRead {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }

    /** What may be taken over: everything, or nothing where anything is wrong. */
    public List<R> records() {
        return problems.isEmpty() ? rows.stream().map(Row::record).toList() : List.of();
    }
}
