package cn.mingjing.duty;

import cn.mingjing.facts.Actor;
import java.util.Optional;

/**
 * A number beside the inbox that leads to what it counts, such as one's own cases or drafts; a module declares a bean for
 * each.
 */
@FunctionalInterface
public interface DeskCount {

    /** What the actor sees; empty where it does not concern his post. */
    Optional<Counted> of(Actor actor);

    /**
     * A number.
     *
     * @param label such as {@code 我的案件}
     * @param count as shown, such as {@code 14} or {@code 999+}
     * @param href what it counts
     */
    record Counted(String label, String count, String href) {}
}
