package cn.mingjing.duty.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.calendar.WorkingDays;
import cn.mingjing.duty.DeskCount;
import cn.mingjing.duty.Duties;
import cn.mingjing.duty.DutyPage;
import cn.mingjing.duty.DutyWords;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.China;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Paging;
import cn.mingjing.ui.Shown;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The inbox: one's own duties, soonest due first. */
@Controller
class DeskPages {

    private static final int PER_PAGE = 20;

    private final Duties duties;
    private final DutyWords words;
    private final WorkingDays workingDays;
    private final ObjectProvider<DeskCount> counts;
    private final Clock clock;

    DeskPages(Duties duties, DutyWords words, WorkingDays workingDays, ObjectProvider<DeskCount> counts, Clock clock) {
        this.duties = duties;
        this.words = words;
        this.workingDays = workingDays;
        this.counts = counts;
        this.clock = clock;
    }

    @GetMapping("/desk")
    Page desk(
            @CurrentActor Optional<Actor> actor,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String after) {
        if (actor.isEmpty()) {
            return Page.seeOther("/account").saying(text("duty.no-post"));
        }
        var mark = Shelf.mark(after);
        Desk desk = day(on).map(day -> onDay(actor.get(), day, mark))
                .orElseGet(() -> onShelf(actor.get(), Shelf.named(show), mark));
        return Page.of("duty/desk", desk);
    }

    private Desk onShelf(Actor actor, Shelf shelf, Optional<DutyPage.Mark> after) {
        DutyPage page = duties.inbox(actor, shelf.window(), after, PER_PAGE);
        return desk(actor, page, Optional.of(shelf), "/desk?show=" + shelf.word(), shelf.label(), shelf.empty());
    }

    private Desk onDay(Actor actor, LocalDate day, Optional<DutyPage.Mark> after) {
        DutyPage page = duties.inboxOn(actor, day, after, PER_PAGE);
        String shown = Shown.shortDay(day);
        var empty = new Empty(text("duty.empty.day", shown), text("duty.empty.how"));
        return desk(actor, page, Optional.empty(), "/desk?on=" + day, text("duty.on-day", shown), empty);
    }

    private Desk desk(Actor actor, DutyPage page, Optional<Shelf> shelf, String href, String heading, Empty empty) {
        var weeks = new ComingWeeks(LocalDate.ofInstant(clock.instant(), China.ZONE));
        var due = duties.inboxCalendar(actor, weeks.first(), weeks.last());
        return new Desk(
                heading,
                Shelf.tabs(duties.inboxCounts(actor), "/desk?show=", shelf),
                page.duties().stream().map(words::task).toList(),
                empty,
                Paging.keys(Optional.empty(), page.next().map(next -> href + "&after=" + Shelf.encoded(next))),
                weeks.with(due, workingDays.calendar()),
                counts.orderedStream()
                        .flatMap(count -> count.of(actor).stream())
                        .toList());
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
