package cn.mingjing.casework.procedure;

import cn.mingjing.casework.Recording;
import cn.mingjing.casework.Recording.FieldRecordingAdded;
import cn.mingjing.casework.Recording.RecordingAdded;
import cn.mingjing.casework.Recording.RecordingExplained;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.acts.AddFieldRecording;
import cn.mingjing.law.China;
import cn.mingjing.recording.FieldPart;
import cn.mingjing.recording.FieldRecording;
import cn.mingjing.recording.FieldRecordingReceived;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a field recording leaves in the file: itself, each of its parts, and why it was interrupted. */
final class FieldRecordingParts {

    private FieldRecordingParts() {}

    static List<Recording> of(Situation<AddFieldRecording> situation) {
        AddFieldRecording act = situation.act();
        FieldRecording recording = act.recording();
        int step = act.step().value();
        var itself = new FieldRecordingAdded(step, recording.id(), act.note().strip());
        return Stream.of(
                        Stream.of(itself),
                        recording.content().parts().stream().map(part -> part(step, recording.content(), part, act)),
                        explained(step, recording.content()))
                .<Recording>flatMap(facts -> facts)
                .toList();
    }

    private static RecordingAdded part(
            int step, FieldRecordingReceived content, FieldPart part, AddFieldRecording act) {
        return new RecordingAdded(
                step,
                local(content, part.startedAt()),
                local(content, part.endedAt()),
                content.place(),
                "手机现场记录",
                content.statement().wasSpoken(),
                Stream.of(content.note(), act.note().strip())
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining("\n")),
                part.original());
    }

    /** The officers gave their reasons on site; the law takes them as it takes those that are given at the desk. */
    private static Stream<RecordingExplained> explained(int step, FieldRecordingReceived content) {
        String reasons = content.interruptions().stream()
                .map(each -> each.reason().strip())
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.joining("；"));
        return reasons.isEmpty() ? Stream.empty() : Stream.of(new RecordingExplained(step, "现场记录中断：" + reasons));
    }

    private static LocalDateTime local(FieldRecordingReceived content, Instant byDevice) {
        return LocalDateTime.ofInstant(content.setRight(byDevice), China.ZONE);
    }
}
