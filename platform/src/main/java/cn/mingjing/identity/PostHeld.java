package cn.mingjing.identity;

import cn.mingjing.facts.Actor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post that a person holds from one day to another, both included.
 *
 * @param authority for which authority; {@link Actor#INSTALLATION} for an administrator of the system
 * @param unit which unit of it; null where the post is held for the whole authority
 * @param until the last day; null until the post is ended
 * @param version how often the entry has changed, counted from 1; 0 before it is granted
 */
public record PostHeld(
        UUID id,
        PersonId person,
        Post post,
        AuthorityId authority,
        @Nullable String unit,
        LocalDate from,
        @Nullable LocalDate until,
        int version) {

    public PostHeld {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a post ends on its first day at the earliest");
        }
    }

    /** A post yet to be granted, without an end. */
    public static PostHeld of(
            PersonId person, Post post, AuthorityId authority, @Nullable String unit, LocalDate from) {
        return new PostHeld(UUID.randomUUID(), person, post, authority, unit, from, null, 0);
    }

    /** The same post, held until that day. */
    public PostHeld until(LocalDate lastDay) {
        return new PostHeld(id, person, post, authority, unit, from, lastDay, version);
    }

    /** The same post as its register's next version. */
    public PostHeld nextVersion() {
        return new PostHeld(id, person, post, authority, unit, from, until, version + 1);
    }

    /** Whether the person holds the post on that day. */
    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether there is a day on which both are held. */
    public boolean overlaps(PostHeld other) {
        return (until == null || !other.from.isAfter(until)) && (other.until == null || !from.isAfter(other.until));
    }

    /** Whether both are held in one and the same unit; a post held for the whole authority is held in each of its units. */
    public boolean sharesUnitWith(PostHeld other) {
        return authority.equals(other.authority) && (unit == null || other.unit == null || unit.equals(other.unit));
    }
}
