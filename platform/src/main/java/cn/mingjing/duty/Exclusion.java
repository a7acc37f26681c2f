package cn.mingjing.duty;

import cn.mingjing.facts.FactId;
import cn.mingjing.law.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Days of a term that are not counted.
 *
 * @param span names it within the duty
 * @param to last day not counted; absent while it goes on
 * @param by the fact that said so last
 */
public record Exclusion(
        String span, LocalDate from, Optional<LocalDate> to, String reason, List<Clause> clauses, FactId by) {

    public Exclusion {
        clauses = List.copyOf(clauses);
    }

    /** Whether that day is not counted. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
