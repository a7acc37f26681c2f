package cn.mingjing.calendar.years;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.calendar.AnnouncedYear;
import cn.mingjing.calendar.CalendarChanged;
import cn.mingjing.calendar.CalendarYearImported;
import cn.mingjing.calendar.CalendarYears;
import cn.mingjing.calendar.SpecialDay;
import cn.mingjing.calendar.YearPreview;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.FactStore;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Imports years into the table, each import a fact. */
@Service
class ImportedYears implements CalendarYears {

    private final YearRows rows;
    private final StoredWorkingDays workingDays;
    private final FactStore facts;
    private final Clock clock;
    private final ObjectProvider<CalendarChanged> listeners;

    ImportedYears(
            YearRows rows,
            StoredWorkingDays workingDays,
            FactStore facts,
            Clock clock,
            ObjectProvider<CalendarChanged> listeners) {
        this.rows = rows;
        this.workingDays = workingDays;
        this.facts = facts;
        this.clock = clock;
        this.listeners = listeners;
    }

    @Override
    public YearPreview preview(String json) {
        return preview(YearText.read(json));
    }

    @Override
    @Transactional
    public YearPreview importYear(String json, Actor actor) {
        YearText read = YearText.read(json);
        YearPreview preview = preview(read);
        if (preview.importable()) {
            Instant now = clock.instant();
            int year = preview.year();
            rows.add(new AnnouncedYear(year, preview.version(), actor.name(), now, preview.days()));
            var stream = CalendarYearImported.stream(year);
            var imported = new CalendarYearImported(year, preview.version(), read.papers(), preview.days());
            facts.append(stream, facts.read(stream).size(), List.of(imported), actor, now);
            var calendar = StoredWorkingDays.calendar(rows.latest());
            listeners.orderedStream().forEach(listener -> listener.calendarChanged(year, calendar));
            lookAgainAfterCommit();
        }
        return preview;
    }

    @Override
    public List<AnnouncedYear> years() {
        return rows.latest().stream()
                .sorted(Comparator.comparing(AnnouncedYear::year).reversed())
                .toList();
    }

    private YearPreview preview(YearText read) {
        Optional<AnnouncedYear> known = rows.latest().stream()
                .filter(year -> year.year() == read.year())
                .findFirst();
        List<String> problems = new ArrayList<>(read.problems());
        known.filter(year -> problems.isEmpty() && sameDays(year, read))
                .ifPresent(year -> problems.add(text("calendar.import.nothing-new", year.year())));
        return new YearPreview(read.year(), known.map(AnnouncedYear::version).orElse(0) + 1, read.days(), problems);
    }

    /** Whether date, kind and name agree; the notice may be named differently. */
    private static boolean sameDays(AnnouncedYear year, YearText read) {
        return keys(year.days()).equals(keys(read.days()));
    }

    private static List<String> keys(List<SpecialDay> days) {
        return days.stream()
                .map(day -> day.date() + " " + day.kind() + " " + day.name())
                .toList();
    }

    private void lookAgainAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                workingDays.lookAgain();
            }
        });
    }
}
