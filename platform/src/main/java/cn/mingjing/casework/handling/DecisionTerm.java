package cn.mingjing.casework.handling;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Incidental.InvestigationResumed;
import cn.mingjing.casework.Incidental.InvestigationSuspended;
import cn.mingjing.casework.Incidental.InvestigationTerminated;
import cn.mingjing.casework.Incidental.TermExtended;
import cn.mingjing.casework.Incidental.UncountedTimeBegun;
import cn.mingjing.casework.Incidental.UncountedTimeEnded;
import cn.mingjing.duty.Basis;
import cn.mingjing.duty.DutyChange;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.duty.Length;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.Parameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What lengthens the term for the decision, or ends it: extensions, days that do not count, pauses, an early end. */
record DecisionTerm(Owed owed) {

    private DutyKey decide() {
        return DutyKey.of(CaseDuties.DECIDE, owed.about());
    }

    /** As long as the documents allow, or until the day the leaders set. */
    DutyChange extended(TermExtended extended) {
        Basis statute = Owed.basis("第六十条", "法律、法规、规章另有规定的，从其规定。");
        Length by = extended.until()
                .<Length>map(day -> new Length.Until(day, statute))
                .orElseGet(() -> new Length.Provided(Parameters.DECIDE_CASE_EXTENSION, ActKind.PENALTY, statute));
        return new DutyChange.Extended(decide(), by, extended.reason());
    }

    DutyChange excluded(UncountedTimeBegun begun, int number, Optional<LocalDate> to) {
        return new DutyChange.Excluded(
                decide(), "uncounted-" + number, begun.from(), to, begun.reason(), begun.clauses());
    }

    DutyChange excludedUntil(UncountedTimeEnded ended) {
        return owed.file().all(UncountedTimeBegun.class).stream()
                .filter(begun -> begun.number() == ended.begun())
                .findFirst()
                .map(begun -> excluded(begun.fact(), begun.number(), Optional.of(ended.to())))
                .orElseThrow();
    }

    DutyChange paused(InvestigationSuspended suspended, int number, Optional<LocalDate> to) {
        return new DutyChange.Excluded(
                decide(), "suspension-" + number, suspended.suspendedOn(), to, suspended.reason(), suspended.clauses());
    }

    /** The day on which the investigation goes on counts again, unless it is the one on which it paused. */
    List<DutyChange> resumed(InvestigationResumed resumed) {
        CaseFile.Entry<InvestigationSuspended> paused =
                owed.file().last(InvestigationSuspended.class).orElseThrow();
        LocalDate first = paused.fact().suspendedOn();
        LocalDate last = resumed.resumedOn().minusDays(1);
        return List.of(
                paused(paused.fact(), paused.number(), Optional.of(last.isBefore(first) ? first : last)),
                owed.done("resume-investigation", paused.number()));
    }

    List<DutyChange> terminated(InvestigationTerminated terminated) {
        List<DutyChange> changes = new ArrayList<>();
        changes.add(new DutyChange.Lapsed(decide(), "调查已经终止，不再作出处罚决定。"));
        owed.file()
                .last(InvestigationSuspended.class)
                .ifPresent(paused -> changes.add(new DutyChange.Lapsed(
                        new DutyKey("resume-investigation", owed.about(), paused.number()), "调查已经终止。")));
        changes.add(owed.closing(terminated.terminatedOn()));
        return changes;
    }
}
