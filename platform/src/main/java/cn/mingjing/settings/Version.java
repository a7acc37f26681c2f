package cn.mingjing.settings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An approved version of an authority's own settings.
 *
 * @param number counts from 1
 * @param document how it is cited
 * @param since the first day on which it binds
 * @param until the last one; before the first where a later version came before it; empty while none has taken its place
 * @param approvedOn when it was approved
 * @param text as a rule pack
 */
public record Version(
        int number,
        String document,
        LocalDate since,
        Optional<LocalDate> until,
        LocalDate approvedOn,
        String preparedBy,
        String approvedBy,
        String text) {

    /** Whether there is a day on which it binds. */
    public boolean everBinds() {
        return until.filter(last -> last.isBefore(since)).isEmpty();
    }

    public boolean bindsOn(LocalDate day) {
        return !day.isBefore(since) && until.filter(last -> last.isBefore(day)).isEmpty();
    }
}
