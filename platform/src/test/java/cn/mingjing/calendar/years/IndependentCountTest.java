package cn.mingjing.calendar.years;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.calendar.Calendar;
import cn.mingjing.calendar.Whose;
import cn.mingjing.law.Term;
import cn.mingjing.law.Term.Unit;
import cn.mingjing.testing.DatabaseTest;
import cn.mingjing.testing.TestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Compares the counting code with one that works otherwise: a sorted list of all working days and places in it, and its
 * own arithmetic of months. The list is read from the announced holidays where they lie beside the project, else from the
 * hand-written ones of 2025 and 2026.
 */
@DatabaseTest
@DisplayName("期限计算与另一种独立算法逐日核对")
class IndependentCountTest {

    private static final List<Integer> LENGTHS = List.of(1, 2, 3, 5, 7, 10, 15, 20, 30, 60, 90);

    private final Calendar calendar;
    private final PlainDays days = PlainDays.read();

    IndependentCountTest(TestDatabase database) {
        calendar = new StoredWorkingDays(new YearRows(database.app())).calendar();
    }

    @Test
    @DisplayName("数千个起算日，工作日正算、倒算和当事人顺延都一致")
    void bothCountAlike() {
        int compared = 0;
        List<String> different = new ArrayList<>();
        for (LocalDate from : days.all()) {
            for (int length : LENGTHS) {
                var workingDays = new Term(length, Unit.WORKING_DAY);
                compare(
                        different,
                        from + "+" + workingDays,
                        days.workingDaysAfter(from, length),
                        () -> calendar.due(from, workingDays, Whose.AUTHORITY).due());
                compare(
                        different,
                        from + "-" + workingDays,
                        days.workingDaysBefore(from, length),
                        () -> calendar.latestBefore(from, workingDays).due());
                compare(
                        different,
                        from + "+" + length + "d",
                        days.workingFrom(days.plusDays(from, length)),
                        () -> calendar.due(from, new Term(length, Unit.DAY), Whose.PARTY)
                                .due());
                compared += 3;
            }
            for (int months : List.of(1, 2, 3, 6, 12)) {
                compare(
                        different,
                        from + "+" + months + "m",
                        days.workingFrom(days.plusMonths(from, months)),
                        () -> calendar.due(from, new Term(months, Unit.MONTH), Whose.PARTY)
                                .due());
                compared++;
            }
        }
        assertThat(different).isEmpty();
        assertThat(compared).isGreaterThan(10_000);
    }

    private void compare(
            List<String> different, String what, LocalDate expected, java.util.function.Supplier<LocalDate> actual) {
        if (days.knows(expected) && !actual.get().equals(expected)) {
            different.add(what + " is " + expected + ", not " + actual.get());
        }
    }

    @Test
    @DisplayName("核对用的算法自己也会发现差错")
    void theComparisonCanFail() {
        Calendar ordinary = new Calendar(List.of(), Collections.emptySet());
        LocalDate beforeNationalDay = LocalDate.parse("2025-09-30");
        assertThat(ordinary.due(beforeNationalDay, new Term(1, Unit.WORKING_DAY), Whose.PARTY)
                        .due())
                .isNotEqualTo(days.workingDaysAfter(beforeNationalDay, 1));
    }
}
