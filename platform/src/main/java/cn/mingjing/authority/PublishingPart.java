package cn.mingjing.authority;

import cn.mingjing.law.Post;
import cn.mingjing.law.PublishingStep;
import java.util.List;

/**
 * Who takes one step on the way of information to the public, as the posts are held on some day (duty D-02).
 *
 * @param holders by post and name; nobody where the step is open
 */
public record PublishingPart(PublishingStep step, List<Holder> holders) {

    /**
     * A person whose post takes the step.
     *
     * @param unit name of the unit in which the post is held; empty where it is held for the whole authority by somebody
     *     who is not in the register
     */
    public record Holder(String person, String name, Post post, String unit) {}

    public PublishingPart {
        holders = List.copyOf(holders);
    }

    /** Whether nobody can take it. */
    public boolean isOpen() {
        return holders.isEmpty();
    }

    /** The units of those who take it, each once. */
    public List<String> units() {
        return holders.stream()
                .map(Holder::unit)
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
    }
}
