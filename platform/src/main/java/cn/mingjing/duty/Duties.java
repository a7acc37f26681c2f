package cn.mingjing.duty;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.StreamId;
import cn.mingjing.law.AuthorityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The register of duties, to be read. */
public interface Duties {

    Optional<Duty> find(DutyKey key);

    /** Every duty about a thing: the open ones by due day, then the closed ones, the latest first. */
    List<Duty> about(StreamId thing);

    /** What the actor has to see to in his post, soonest due first. */
    DutyPage inbox(Actor actor, Window window, Optional<DutyPage.Mark> after, int limit);

    /** The same, of those whose last day is this one. */
    DutyPage inboxOn(Actor actor, LocalDate day, Optional<DutyPage.Mark> after, int limit);

    Counts inboxCounts(Actor actor);

    /** How many of the actor's duties are due on each day from the first to the last of them; days without any are left out. */
    Map<LocalDate, Integer> inboxCalendar(Actor actor, LocalDate first, LocalDate last);

    /** The open duties of these authorities, soonest due first: for who supervises them. */
    DutyPage of(Set<AuthorityId> authorities, Window window, Optional<DutyPage.Mark> after, int limit);

    /** How many open duties these authorities have together. */
    Counts countsOf(Set<AuthorityId> authorities);

    Map<AuthorityId, Counts> countsBy(Set<AuthorityId> authorities);

    /** Which of the open duties are meant. */
    enum Window {
        /** 逾期 */
        OVERDUE,
        /** 今天到期 */
        TODAY,
        /** 今天起至本周日到期 */
        THIS_WEEK,
        /** 全部 */
        ALL
    }

    /**
     * How many open duties there are in each window; no count goes beyond {@link #CAP}, which then means that many or more.
     */
    record Counts(int overdue, int today, int thisWeek, int all) {

        public static final int CAP = 1000;

        public static final Counts NONE = new Counts(0, 0, 0, 0);

        public int of(Window window) {
            return switch (window) {
                case OVERDUE -> overdue;
                case TODAY -> today;
                case THIS_WEEK -> thisWeek;
                case ALL -> all;
            };
        }
    }
}
