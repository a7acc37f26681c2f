package cn.mingjing.duty.register;

import cn.mingjing.duty.Duty;
import cn.mingjing.duty.DutyRebuild.Difference.Kind;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Walks derived and stored duties side by side, both in the order of their keys, and stops at each difference. */
final class Comparison {

    private final Iterator<Duty> derived;
    private final Iterator<DutyRow> stored;
    private final Predicate<Duty> excused;
    private @Nullable Duty expected;
    private @Nullable DutyRow present;

    /** @param excused stored duties that cannot be derived any more */
    Comparison(Iterator<Duty> derived, Iterator<DutyRow> stored, Predicate<Duty> excused) {
        this.derived = derived;
        this.stored = stored;
        this.excused = excused;
        advanceExpected();
        advancePresent();
    }

    /**
     * One difference.
     *
     * @param derived what ought to be there, if anything
     */
    record Found(String key, Kind kind, Optional<Duty> derived) {}

    /** The next difference; null when there is none any more. */
    @Nullable
    Found next() {
        while (expected != null || present != null) {
            Duty duty = expected;
            DutyRow row = present;
            int order = order(duty, row);
            if (order <= 0) {
                advanceExpected();
            }
            if (order >= 0) {
                advancePresent();
            }
            Found found = found(duty, row, order);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found found(@Nullable Duty duty, @Nullable DutyRow row, int order) {
        if (duty != null && order < 0) {
            return new Found(duty.key().toString(), Kind.MISSING, Optional.of(duty));
        }
        if (row == null || (duty != null && order == 0 && row.equals(DutyRow.of(duty)))) {
            return null;
        }
        if (row.duty().filter(excused).isPresent()) {
            return null;
        }
        return duty == null || order > 0
                ? new Found(row.key(), Kind.INVENTED, Optional.empty())
                : new Found(row.key(), Kind.CHANGED, Optional.of(duty));
    }

    private static int order(@Nullable Duty duty, @Nullable DutyRow row) {
        if (duty == null) {
            return 1;
        }
        return row == null ? -1 : duty.key().toString().compareTo(row.key());
    }

    private void advanceExpected() {
        expected = derived.hasNext() ? derived.next() : null;
    }

    private void advancePresent() {
        present = stored.hasNext() ? stored.next() : null;
    }
}
