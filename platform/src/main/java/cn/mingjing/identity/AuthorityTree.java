package cn.mingjing.identity;

import cn.mingjing.law.AuthorityId;
import java.util.List;
import java.util.Set;

/**
 * What identity needs to know of the authorities. The module that keeps their register supplies one bean; without one,
 * authorities go by their ids and none has another below it.
 */
public interface AuthorityTree {

    /** The authority's printed name; its id when it is unknown. */
    String nameOf(AuthorityId authority);

    /** All authorities below this one, at any depth, without itself. */
    Set<AuthorityId> below(AuthorityId authority);

    /** Whose matters this authority carries on, because they were merged into it. */
    default Set<AuthorityId> succeeded(AuthorityId authority) {
        return Set.of();
    }

    /** All authorities of the installation, in the order in which a list shows them. */
    List<AuthorityId> all();

    /** The units of an authority, in the order in which a list shows them. */
    default List<UnitName> unitsOf(AuthorityId authority) {
        return List.of();
    }

    /**
     * A unit as identity knows it.
     *
     * @param id what {@link PostHeld#unit()} holds
     * @param name the printed name
     */
    record UnitName(String id, String name) {}
}
