package cn.mingjing.authority.importing;

import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.importing.RegisterSheet.Entering;
import cn.mingjing.authority.importing.RegisterSheet.Line;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.China;
import cn.mingjing.law.Objection;
import cn.mingjing.sheet.CellProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters what a spreadsheet holds, every entry by the register's own rules: all of them, or none. */
@Component
public class TakingOver {

    private final AuthorityRegister register;
    private final TransactionTemplate transactions;
    private final Clock clock;

    TakingOver(AuthorityRegister register, TransactionTemplate transactions, Clock clock) {
        this.register = register;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What the register would refuse, by cell; nothing is entered. */
    public <E> List<CellProblem> tried(RegisterSheet<E> sheet, List<Line<E>> lines, Actor by) {
        return Objects.requireNonNull(transactions.execute(status -> {
            status.setRollbackOnly();
            List<CellProblem> problems = new ArrayList<>();
            for (Line<E> line : lines) {
                for (Objection objection : objections(sheet, line.entry(), by)) {
                    problems.add(line.row()
                            .problem(sheet.columnOf(objection.rule()), objection.reason() + objection.remedy()));
                }
            }
            return problems;
        }));
    }

    /** Enters all; the first that is refused leaves everything as it was. */
    public <E> Outcome enter(RegisterSheet<E> sheet, List<E> entries, Actor by) {
        return Objects.requireNonNull(transactions.execute(status -> {
            for (E entry : entries) {
                List<Objection> refused = objections(sheet, entry, by);
                if (!refused.isEmpty()) {
                    status.setRollbackOnly();
                    return new Outcome.Refused(refused);
                }
            }
            return new Outcome.Done(List.of());
        }));
    }

    private <E> List<Objection> objections(RegisterSheet<E> sheet, E entry, Actor by) {
        var how = new Entering(register, LocalDate.ofInstant(clock.instant(), China.ZONE), by);
        return sheet.enter(entry, how) instanceof Outcome.Refused(var why) ? why : List.of();
    }
}
