package cn.mingjing.casework;

import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Recording.RecordingAdded;
import cn.mingjing.casework.Recording.RecordingExplained;
import cn.mingjing.catalogue.Item.RecordingItem;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.RecordingLevel;
import cn.mingjing.law.Ruling;
import cn.mingjing.law.TextInPlaceOfMedia;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is owed of the recording of one step, and what is there (duties ). The authority's own list may ask for more
 * than the documents that bind it, never for less.
 *
 * @param clauses what sets the level; empty where nothing does
 * @param listed the item of the authority's list that asks for most, if one speaks of the step
 * @param text whether full and effective text may stand in its place
 */
public record RecordingOwed(
        RecordedStep step,
        RecordingLevel level,
        List<Clause> clauses,
        Optional<RecordingItem> listed,
        Optional<TextInPlaceOfMedia> text,
        List<RecordingAdded> recordings,
        Optional<RecordingExplained> explained) {

    /** What becomes of a step's recording. */
    public enum Standing {
        /** 已有记录 */
        THERE,
        /** 已说明理由，以文字记录代替 */
        EXPLAINED,
        /** 视情记录 */
        LEFT_TO_THE_OFFICERS,
        /** 欠缺 */
        MISSING,
        /** 有间断，没有说明 */
        BROKEN_OFF
    }

    /** For every step of the case. */
    public static List<RecordingOwed> of(CaseFile file, LawInForce law, ListsInForce lists) {
        return RecordedStep.of(file).stream()
                .map(step -> of(step, file, law, lists))
                .toList();
    }

    private static RecordingOwed of(RecordedStep step, CaseFile file, LawInForce law, ListsInForce lists) {
        var asked = RecordingAsked.of(step.kind(), law.then(step.day()), lists);
        return new RecordingOwed(
                step,
                asked.level(),
                asked.clauses(),
                asked.listed(),
                law.then(step.day()).ruling(Parameters.TEXT_IN_PLACE_OF_MEDIA).map(Ruling::value),
                recordings(step, file),
                file.all(RecordingExplained.class).stream()
                        .map(Entry::fact)
                        .filter(explained -> explained.step() == step.number())
                        .reduce((earlier, later) -> later));
    }

    private static List<RecordingAdded> recordings(RecordedStep step, CaseFile file) {
        return file.all(RecordingAdded.class).stream()
                .map(Entry::fact)
                .filter(added -> added.step() == step.number())
                .sorted(Comparator.comparing(RecordingAdded::startedAt))
                .toList();
    }

    /** Whether the step may not go without. */
    public boolean isMandatory() {
        return level.compareTo(RecordingLevel.REQUIRED) >= 0;
    }

    /** Whether a reason and the written record may stand in the place of a recording. */
    public boolean textMayDo() {
        return level != RecordingLevel.WHOLE_PROCESS
                && (!isMandatory()
                        || text.filter(TextInPlaceOfMedia.ALLOWED::equals).isPresent());
    }

    public Standing standing() {
        if (recordings.isEmpty() && step.picture().isEmpty()) {
            if (explained.isPresent() && textMayDo()) {
                return Standing.EXPLAINED;
            }
            return isMandatory() ? Standing.MISSING : Standing.LEFT_TO_THE_OFFICERS;
        }
        boolean whole = level != RecordingLevel.WHOLE_PROCESS || explained.isPresent() || isWhole();
        return whole ? Standing.THERE : Standing.BROKEN_OFF;
    }

    /** Whether sound or moving picture covers the step from its first minute to its last. */
    private boolean isWhole() {
        List<RecordingAdded> running = recordings.stream()
                .filter(added -> !added.original().mediaType().startsWith("image/"))
                .toList();
        if (step.time().isEmpty()) {
            return !running.isEmpty();
        }
        LocalDateTime covered = step.time().get().from();
        for (RecordingAdded added : running) {
            if (!added.startedAt().isAfter(covered) && added.endedAt().isAfter(covered)) {
                covered = added.endedAt();
            }
        }
        return !covered.isBefore(step.time().get().to());
    }
}
