package cn.mingjing.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.calendar.Calendar;
import cn.mingjing.calendar.SpecialDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("演示案件的每个行为都在工作日")
class ScheduleTest {

    private static final LocalDate MID_AUTUMN = LocalDate.of(2026, 9, 25);
    private static final LocalDate MAKE_UP = LocalDate.of(2026, 9, 20);

    private final Schedule schedule = new Schedule(new Calendar(
            List.of(
                    new SpecialDay(MID_AUTUMN, SpecialDay.Kind.OFF, "中秋节", "国办发明电〔2025〕7号"),
                    new SpecialDay(MAKE_UP, SpecialDay.Kind.WORK, "国庆节", "国办发明电〔2025〕7号")),
            Set.of(2026)));

    @Test
    @DisplayName("周末和节日不安排任何行为")
    void nothingHappensOnADayOff() {
        assertThatThrownBy(() -> schedule.on(MID_AUTUMN, () -> {})).hasMessageContaining("day off");
        assertThatThrownBy(() -> schedule.on(LocalDate.of(2026, 9, 26), () -> {}))
                .hasMessageContaining("day off");
    }

    @Test
    @DisplayName("前后推算都跳过节假日，算入调休的工作日")
    void countsWorkingDaysOnly() {
        LocalDate thursday = LocalDate.of(2026, 9, 24);
        LocalDate monday = LocalDate.of(2026, 9, 28);
        assertThat(schedule.after(thursday, 1)).isEqualTo(monday);
        assertThat(schedule.before(monday, 1)).isEqualTo(thursday);
        assertThat(schedule.before(LocalDate.of(2026, 9, 21), 1)).isEqualTo(MAKE_UP);
        assertThat(schedule.workingDay(MID_AUTUMN)).isEqualTo(monday);
    }
}
