package cn.mingjing.recording;

import cn.mingjing.facts.Actor;
import cn.mingjing.originals.OriginalRef;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Recordings that were collected and that no case cites yet. An officer sees those of devices that he had; everybody else
 * those of his purview.
 */
public interface Recordings {

    /** How many lines a page has. */
    int PAGE = 50;

    /**
     * A recording as it came off a device.
     *
     * @param collecting the id of the collecting that brought it
     * @param device the number the device bears
     * @param holder the name of whoever had the device
     * @param from when it began, local to China, by the system's clock as far as the device's drift is known
     */
    record Taken(
            String collecting,
            String device,
            String holder,
            String path,
            OriginalRef original,
            LocalDateTime from,
            LocalDateTime to) {}

    /**
     * Those that no case cites, the latest first.
     *
     * @param page from 1
     */
    List<Taken> unassigned(Actor actor, int page);

    int unassignedCount(Actor actor);

    /** One of those, cited by a case or not; empty for what the actor does not see. */
    Optional<Taken> find(String sha256, Actor actor);
}
