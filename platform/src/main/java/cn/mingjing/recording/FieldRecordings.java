package cn.mingjing.recording;

import cn.mingjing.facts.Actor;
import java.util.List;
import java.util.Optional;

/** The recordings that came from the field page; an actor finds those of the authorities within his purview. */
public interface FieldRecordings {

    /** How many lines a page has. */
    int PAGE = 20;

    Optional<FieldRecording> find(FieldRecordingId id);

    /** Empty also where the actor may not see it. */
    Optional<FieldRecording> find(FieldRecordingId id, Actor actor);

    /** What the actor made, or is named in as officer, and nobody has taken into a case yet; newest first, a page of it. */
    List<FieldRecording> waiting(Actor actor);

    /** As an officer: what he made or is named in; in other posts: all of his authority's. Newest first. @param page from 1 */
    List<FieldRecording> list(Actor actor, int page);

    /** How many there are in all, for paging. */
    int count(Actor actor);

    /** The stream of the case, or of whatever else has taken it up. */
    Optional<String> takenBy(FieldRecordingId id);
}
