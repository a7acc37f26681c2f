package cn.mingjing.portal.register;

import cn.mingjing.law.Post;
import cn.mingjing.law.PublishingStep;
import cn.mingjing.law.PublishingWay;
import java.util.List;

/**
 * Who takes one step on the way of information to the public, as far as it is published (duty D-02).
 *
 * @param holders by unit and post; nobody where the step is open today
 */
public record PublishedPart(PublishingWay way, PublishingStep step, List<Holder> holders) {

    /**
     * Whoever holds one post in one unit.
     *
     * @param unit empty where it is held for the whole authority
     * @param names of those whom the register publishes as officers
     */
    public record Holder(String unit, Post post, List<String> names) {}

    /** The same where the posts of officers are not public: a name beside a post would tell them. */
    public PublishedPart unnamed() {
        return new PublishedPart(
                way,
                step,
                holders.stream()
                        .map(holder -> new Holder(holder.unit(), holder.post(), List.of()))
                        .toList());
    }
}
