package cn.mingjing.identity.accounts;

import cn.mingjing.facts.Actor;
import cn.mingjing.identity.PostHeld;
import java.util.List;
import java.util.function.Predicate;

/**
 * A post that is to be granted, in its situation.
 *
 * @param wanted the post
 * @param held all posts the person ever held or will hold
 * @param by who grants it
 */
record Grant(PostHeld wanted, List<PostHeld> held, Actor by) {

    Grant {
        held = List.copyOf(held);
    }

    /** Whether, on some day of the wanted post, the person also holds such a one. */
    boolean meets(Predicate<PostHeld> other) {
        return held.stream().filter(wanted::overlaps).anyMatch(other);
    }
}
