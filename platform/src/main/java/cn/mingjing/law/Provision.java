package cn.mingjing.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the law as data: this document gives this parameter this value, from this day to that.
 *
 * @param acts the act kinds it speaks of; empty means every kind
 * @param clauses where it stands; never empty
 * @param since first day in force
 * @param until last day in force; absent while it is in force
 * @param summary what it says, in one line of our own words
 */
public record Provision<T>(
        Parameter<T> parameter,
        T value,
        Set<ActKind> acts,
        List<Clause> clauses,
        LocalDate since,
        @Nullable LocalDate until,
        String summary) {}
