package cn.mingjing.identity;

import cn.mingjing.facts.Actor;
import cn.mingjing.law.AuthorityId;
import java.util.Set;

/**
 * Whose matters an actor may see: his own authority's and of those merged into it; as {@link cn.mingjing.law.Post#SUPERVISOR}, also those of the
 * authorities below it; as an administrator of the system, nobody's (三员分立, GB/T 22239-2019 8.1.5).
 */
public interface Purview {

    /** The authorities whose matters the actor may see, for use in a query; empty for an administrator. */
    Set<AuthorityId> of(Actor actor);

    /** Whether the actor may see matters of that authority. */
    default boolean covers(Actor actor, AuthorityId authority) {
        return of(actor).contains(authority);
    }
}
