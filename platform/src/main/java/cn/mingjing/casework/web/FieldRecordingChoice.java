package cn.mingjing.casework.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.facts.Actor;
import cn.mingjing.recording.FieldRecording;
import cn.mingjing.recording.FieldRecordingReceived;
import cn.mingjing.recording.FieldRecordings;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import cn.mingjing.ui.Shown;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The field recordings that wait for a case, those meant for this one first. */
@Component
class FieldRecordingChoice implements FieldComponent.Chosen<FieldRecording> {

    private final FieldRecordings recordings;

    FieldRecordingChoice(FieldRecordings recordings) {
        this.recordings = recordings;
    }

    @Override
    public Class<FieldRecording> type() {
        return FieldRecording.class;
    }

    @Override
    public List<Option<FieldRecording>> options(FormContext context) {
        CaseFile file = context.get(CaseFile.class);
        return recordings.waiting(context.get(Actor.class)).stream()
                .sorted(Comparator.comparing((FieldRecording each) -> !isMeantFor(file, each)))
                .map(each -> new Option<>(each, label(each.content()), hint(each)))
                .toList();
    }

    private static boolean isMeantFor(CaseFile file, FieldRecording recording) {
        return recording.content().caseId().filter(file.id().value()::equals).isPresent();
    }

    private static String label(FieldRecordingReceived content) {
        return Shown.moment(content.setRight(content.startedAt())) + " " + content.place();
    }

    private static String hint(FieldRecording recording) {
        FieldRecordingReceived content = recording.content();
        return text(
                content.agrees() ? "field.choice" : "field.choice.differs",
                content.cause(),
                content.parts().size());
    }

    @Override
    public String key(FieldRecording recording) {
        return recording.id().toString();
    }
}
