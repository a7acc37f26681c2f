package cn.mingjing.casework;

import cn.mingjing.facts.Fact;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.recording.FieldRecordingId;
import cn.mingjing.recording.TakesFieldRecording;
import java.time.LocalDateTime;

/** Sound and picture of the steps of a case (音像记录), duties. Times are local to China. */
public sealed interface Recording extends Fact {

    /** The step of the case that it belongs to: the place of that step's fact in the case's stream. */
    int step();

    /**
     * A recording was taken into the file.
     *
     * @param device what it was made with, such as a recorder's number
     * @param spokenStatement whether it begins with unit, people, cause, time and place spoken aloud
     * @param note what it shows, in a few words
     */
    record RecordingAdded(
            int step,
            LocalDateTime startedAt,
            LocalDateTime endedAt,
            String place,
            String device,
            boolean spokenStatement,
            String note,
            OriginalRef original)
            implements Recording {}

    /**
     * A recording made on the field page was taken into the file; its parts follow, each as {@link RecordingAdded}.
     *
     * @param note what was added to the note written on site; empty for nothing
     */
    record FieldRecordingAdded(int step, FieldRecordingId recording, String note)
            implements Recording, TakesFieldRecording {}

    /** Why a step was not recorded, or not all of it; the written record stands in its place as far as the law lets it. */
    record RecordingExplained(int step, String reason) implements Recording {}
}
