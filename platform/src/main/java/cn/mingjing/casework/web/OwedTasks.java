package cn.mingjing.casework.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.calendar.Calendar;
import cn.mingjing.calendar.Deadline;
import cn.mingjing.calendar.Whose;
import cn.mingjing.duty.Due;
import cn.mingjing.duty.Duty;
import cn.mingjing.law.China;
import cn.mingjing.ui.Basis;
import cn.mingjing.ui.Countdown;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Task;
import cn.mingjing.ui.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is owed in a case, as tasks with their countdown in working days. */
record OwedTasks(Calendar calendar, Instant now) {

    List<Task> of(List<Duty> duties) {
        return duties.stream().filter(Duty::isOpen).map(this::task).toList();
    }

    private Task task(Duty duty) {
        return new Task(
                duty.matter().title(),
                new Link("", duty.matter().link()),
                duty.whose() == Whose.PARTY
                        ? text("case.owed.party")
                        : text("enum.Post." + duty.owner().post().name()),
                countdown(duty.due()),
                duty.basis().clauses().stream()
                        .map(clause -> new Basis(clause.citation(), duty.basis().summary()))
                        .toList(),
                Optional.empty());
    }

    private Countdown countdown(Due due) {
        return switch (due) {
            case Due.Promptly() -> new Countdown(Tone.OPEN, text("case.due.promptly"));
            case Due.Suspended(LocalDate since) -> new Countdown(Tone.PLAIN, text("case.due.suspended"));
            case Due.By by -> {
                int left = calendar.workingDaysLeft(new Deadline(by.day(), by.provisional(), List.of()), now);
                LocalDate today = LocalDate.ofInstant(now, China.ZONE);
                yield by.day().isBefore(today)
                        ? Countdown.days(today.until(by.day()).getDays(), by.day())
                        : Countdown.workingDays(left, by.day());
            }
        };
    }
}
