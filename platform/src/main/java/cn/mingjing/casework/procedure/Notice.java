package cn.mingjing.casework.procedure;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Defence.DefenceWaived;
import cn.mingjing.casework.Defence.HearingWaived;
import cn.mingjing.casework.Defence.PenaltyNoticeIssued;
import cn.mingjing.casework.Defence.PenaltyNoticeServed;
import cn.mingjing.casework.Defence.StatementReceived;
import cn.mingjing.casework.Defence.StatementReexamined;
import cn.mingjing.casework.DraftSet;
import cn.mingjing.casework.Investigation.InvestigationReopened;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.China;
import cn.mingjing.law.Fen;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The notice of the intended penalty that counts now, and what the party has said since. */
record Notice(CaseFile file, Entry<PenaltyNoticeIssued> issued, Entry<PenaltyNoticeServed> served) {

    /** The last served notice; empty when none was served, or the one served last was followed by a newer one. */
    static Optional<Notice> current(CaseFile file) {
        return issued(file)
                .flatMap(issued -> file.last(PenaltyNoticeServed.class)
                        .filter(served -> served.fact().notice() == issued.number())
                        .map(served -> new Notice(file, issued, served)));
    }

    /** The notice made out last, if the draft was not set anew since. */
    static Optional<Entry<PenaltyNoticeIssued>> issued(CaseFile file) {
        int lastDraft = file.last(DraftSet.class).map(Entry::number).orElse(0);
        return file.lastSince(lastDraft, PenaltyNoticeIssued.class);
    }

    /** Whether the notice that counts now tells a right to a hearing that was not waived yet. */
    static boolean hearingTold(CaseFile file) {
        return current(file)
                .filter(notice -> notice.issued().fact().hearingTold())
                .filter(notice -> file.lastSince(notice.served().number(), HearingWaived.class)
                        .isEmpty())
                .isPresent();
    }

    boolean waived() {
        return file.lastSince(served.number(), DefenceWaived.class).isPresent();
    }

    /** Whether the days for an answer are over. */
    boolean answerTermOver(LocalDate today) {
        return today.isAfter(served.fact().answerBy());
    }

    /** The first day on which nothing the party may still state or defend is outstanding. */
    LocalDate answeredFrom() {
        return file.lastSince(served.number(), DefenceWaived.class)
                .map(waived -> waived.fact().waivedOn())
                .orElseGet(() -> served.fact().answerBy().plusDays(1));
    }

    /**
     * The first day on which it is settled that there will be no hearing.
     *
     * @param requestBy the last day to ask for one
     * @return empty where the party had no right to one
     */
    Optional<LocalDate> noHearingFrom(LocalDate requestBy) {
        if (!issued.fact().hearingTold()) {
            return Optional.empty();
        }
        return Optional.of(file.lastSince(served.number(), HearingWaived.class)
                .map(waived -> waived.fact().waivedOn())
                .orElseGet(() -> requestBy.plusDays(1)));
    }

    /** The day on which what the party said was last examined again. */
    Optional<LocalDate> examinedOn() {
        return file.lastSince(served.number(), StatementReexamined.class)
                .map(examined -> LocalDate.ofInstant(examined.recorded().occurredAt(), China.ZONE));
    }

    /** A statement that nobody has examined again. */
    Optional<Entry<StatementReceived>> unexamined() {
        int examined = file.last(StatementReexamined.class).map(Entry::number).orElse(0);
        return file.lastSince(Math.max(examined, served.number()), StatementReceived.class);
    }

    /**
     * The lowest fine that the party was told of since the investigation was last opened; a defence may not lead to a
     * heavier one.
     */
    static Optional<Fen> lowestFineTold(CaseFile file) {
        int opened = file.last(InvestigationReopened.class)
                .map(Entry::recorded)
                .map(Recorded::id)
                .map(id -> id.number())
                .orElse(0);
        return file.all(PenaltyNoticeServed.class).stream()
                .filter(served -> served.number() > opened)
                .flatMap(served -> file.all(PenaltyNoticeIssued.class).stream()
                        .filter(issued -> issued.number() == served.fact().notice()))
                .map(issued -> issued.fact().fineTold())
                .min(Comparator.naturalOrder());
    }
}
