package cn.mingjing.recording;

import cn.mingjing.facts.Actor;
import cn.mingjing.law.RecordingStep;
import java.util.List;
import java.util.UUID;

/** What an officer takes along into the field; casework tells it. */
public interface FieldWork {

    /** The open cases that the actor handles, changed last first; no more than a telephone can show. */
    List<AtHand> atHand(Actor actor);

    /** What the documents and the authority's own list ask of each step in a penalty case, today. */
    List<Asked> asked(Actor actor);

    /**
     * A case.
     *
     * @param place where the party is found
     * @param officers persons of the register, who handle it
     * @param owed what its steps still lack, a sentence each
     */
    record AtHand(
            UUID id,
            String title,
            String party,
            String cause,
            String place,
            List<String> officers,
            List<String> owed) {}

    /**
     * What is asked of one step.
     *
     * @param words what the step is called
     * @param level how much of it is recorded, in words
     * @param mandatory whether it may not go without
     * @param basis where that stands; empty where nothing asks
     */
    record Asked(RecordingStep step, String words, String level, boolean mandatory, String basis) {}
}
