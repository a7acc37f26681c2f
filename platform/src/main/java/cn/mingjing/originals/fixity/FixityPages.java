package cn.mingjing.originals.fixity;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.originals.Fixity;
import cn.mingjing.originals.fixity.FixityHistory.Fault;
import cn.mingjing.originals.fixity.FixityHistory.Round;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Table;
import cn.mingjing.ui.Tag;
import cn.mingjing.ui.Tone;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows whether every original was read again in time, and which do not hold; digests only, no case. */
@Controller
class FixityPages {

    static final String ADDRESS = "/desk/fixity";

    private static final int ROUNDS = 20;
    private static final int FAULTS = 200;

    private final FixityHistory history;
    private final FixitySettings settings;
    private final Clock clock;

    FixityPages(FixityHistory history, FixitySettings settings, Clock clock) {
        this.history = history;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    Page show() {
        List<Round> rounds = history.rounds(ROUNDS);
        List<Fault> faults = history.faults(FAULTS);
        return Page.of(
                "originals/fixity",
                new FixityPage(
                        text("fixity.lead", settings.every().toDays()),
                        standing(rounds, faults),
                        said(rounds),
                        faults(faults),
                        rounds(rounds)));
    }

    private Tag standing(List<Round> rounds, List<Fault> faults) {
        long failing =
                faults.stream().filter(fault -> fault.restored().isEmpty()).count();
        if (failing > 0) {
            return new Tag(Tone.LATE, text("fixity.standing.faults", failing));
        }
        if (rounds.isEmpty()) {
            return new Tag(Tone.PLAIN, text("fixity.standing.none"));
        }
        return isLate(rounds)
                ? new Tag(Tone.LATE, text("fixity.standing.late"))
                : new Tag(Tone.MET, text("fixity.standing.holds"));
    }

    /** Whether a whole round should have ended since the last that did. */
    private boolean isLate(List<Round> rounds) {
        Instant since = history.lastWhole().orElse(rounds.getLast().begun());
        return clock.instant().isAfter(since.plus(settings.every().multipliedBy(2)));
    }

    private List<Pair> said(List<Round> rounds) {
        List<Pair> said = new ArrayList<>();
        Optional<Round> current = rounds.stream().findFirst().filter(round -> !round.whole());
        current.ifPresent(round -> said.add(new Pair(text("fixity.current"), read(round))
                .note(text("fixity.current.since", Shown.moment(round.begun())))));
        rounds.stream()
                .filter(Round::whole)
                .findFirst()
                .ifPresent(round -> said.add(new Pair(text("fixity.last"), read(round))
                        .note(text("fixity.last.between", Shown.moment(round.begun()), Shown.moment(round.last())))));
        if (current.isEmpty()) {
            rounds.stream()
                    .findFirst()
                    .ifPresent(round -> said.add(new Pair(
                            text("fixity.next"), Shown.moment(round.begun().plus(settings.every())))));
        }
        return said;
    }

    private static String read(Round round) {
        return text("fixity.read", round.count(), round.megabytes());
    }

    private static Table<Fault> faults(List<Fault> faults) {
        return Table.of(
                        text("fixity.faults"),
                        faults,
                        new Empty(text("fixity.faults.none"), text("fixity.faults.none.how")))
                .noted(text("fixity.sha256"), Fault::sha256, fault -> what(fault.found()))
                .tag(text("fixity.standing"), FixityPages::tag)
                .unbroken(text("fixity.since"), fault -> Shown.moment(fault.since()))
                .unbroken(
                        text("fixity.seen"),
                        fault -> Shown.moment(fault.restored().orElse(fault.seen())));
    }

    private static Tag tag(Fault fault) {
        return fault.restored().isPresent()
                ? new Tag(Tone.MET, text("fixity.restored"))
                : new Tag(Tone.LATE, text("enum.Fixity." + fault.found()));
    }

    private static String what(Fixity found) {
        return text("fixity.what." + found);
    }

    private static Table<Round> rounds(List<Round> rounds) {
        return Table.of(
                        text("fixity.rounds"),
                        rounds,
                        new Empty(text("fixity.rounds.none"), text("fixity.rounds.none.how")))
                .unbroken(text("fixity.begun"), round -> Shown.moment(round.begun()))
                .unbroken(
                        text("fixity.ended"),
                        round -> round.whole() ? Shown.moment(round.last()) : text("fixity.under-way"))
                .number(text("fixity.count"), Round::count)
                .number(text("fixity.megabytes"), Round::megabytes)
                .number(text("fixity.failing"), Round::faults);
    }
}
