package cn.mingjing.sheet;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.ui.Change;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Refusal;
import cn.mingjing.ui.Table;
import java.util.List;
import java.util.Optional;

/**
 * A spreadsheet on its way into a list or a register; template {@code sheet/import}.
 *
 * @param crumbs where one comes from, the last of them where one goes back to
 * @param form where a file is chosen
 * @param columns what the sheet may hold, in words
 * @param refusal why what was found may not be taken over
 */
public record ImportPage(
        String title,
        List<Link> crumbs,
        Form form,
        String action,
        String columns,
        Optional<Found> found,
        Optional<Refusal> refusal) {

    /**
     * What was found in a file.
     *
     * @param wrong why it cannot be read at all, or why there is nothing to take over; empty otherwise
     * @param problems cell by cell; while there is one, nothing is taken over
     * @param sentence how much was read and what taking it over does
     * @param changes against what is there now
     * @param accept where it is taken over
     * @param remarks what is taken over as it stands, and should be looked at
     */
    public record Found(
            String wrong,
            List<CellProblem> problems,
            String sentence,
            List<Change> changes,
            Optional<String> accept,
            List<CellProblem> remarks) {

        /** Nothing to take over. */
        public static Found nothing(String why) {
            return new Found(why, List.of(), "", List.of(), Optional.empty(), List.of());
        }

        public static Found wrong(List<CellProblem> problems) {
            return new Found("", problems, "", List.of(), Optional.empty(), List.of());
        }

        public static Found ready(String sentence, List<Change> changes, String accept, List<CellProblem> remarks) {
            return new Found("", List.of(), sentence, changes, Optional.of(accept), remarks);
        }

        public Table<CellProblem> problemTable() {
            return table(problems);
        }

        public Table<CellProblem> remarkTable() {
            return table(remarks);
        }

        private static Table<CellProblem> table(List<CellProblem> problems) {
            return Table.of(
                            text("sheet.import.problems"),
                            CellProblem.together(problems),
                            new Empty(text("sheet.import.none"), ""))
                    .unbroken(text("sheet.import.cell"), CellProblem::cell)
                    .text(text("sheet.import.column"), CellProblem::label)
                    .text(text("sheet.import.what"), CellProblem::message);
        }
    }

    public String back() {
        return crumbs.getLast().href();
    }
}
