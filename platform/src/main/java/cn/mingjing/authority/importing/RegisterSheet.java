package cn.mingjing.authority.importing;

import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.sheet.CellProblem;
import cn.mingjing.sheet.RowsRead.Row;
import cn.mingjing.sheet.Sheet;
import cn.mingjing.ui.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A register of an authority that can be filled from a spreadsheet: what its rows are, and what an entry reads like.
 *
 * @param <E> an entry of the register
 */
public interface RegisterSheet<E> {

    /**
     * What was read.
     *
     * @param entries only where nothing is wrong
     * @param remarks what is taken over as it stands, and should be looked at
     */
    record Read<E>(List<Line<E>> entries, List<CellProblem> problems, List<CellProblem> remarks) {

        public Read {
            entries = problems.isEmpty() ? List.copyOf(entries) : List.of();
            problems = List.copyOf(problems);
            remarks = List.copyOf(remarks);
        }
    }

    /** An entry and the row in which it stands. */
    record Line<E>(E entry, Row<?> row) {}

    /** Its name in addresses, such as {@code officers}. */
    String path();

    Class<E> type();

    /** What its columns are called, in words. */
    String columns();

    Read<E> in(Sheet sheet, AuthorityId authority);

    /** The entry as the register has it today; empty for a new one. */
    Optional<E> known(E entry);

    /** By what a reader tells it from others, such as a credential number. */
    String code(E entry);

    /** What a reader sees of it. */
    Change.Entry shown(E entry);

    /** The column to which a refusal under this rule belongs. */
    String columnOf(String rule);

    Outcome enter(E entry, Entering how);

    /** Today, by whom and where. */
    record Entering(AuthorityRegister register, LocalDate from, Actor by) {}
}
