package cn.mingjing.casework.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.casework.CaseAside;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Recording.FieldRecordingAdded;
import cn.mingjing.recording.FieldRecording;
import cn.mingjing.recording.FieldRecordingReceived;
import cn.mingjing.recording.FieldRecordingWords;
import cn.mingjing.recording.FieldRecordings;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Shown;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the recordings from the field say of themselves: statement, note, what the party did, whether the bytes agree (duty R-07). */
@Component
class FieldRecordingsAside implements CaseAside {

    private final FieldRecordings recordings;

    FieldRecordingsAside(FieldRecordings recordings) {
        this.recordings = recordings;
    }

    @Override
    public Optional<Aside> of(CaseFile file) {
        List<Pair> pairs = file.all(FieldRecordingAdded.class).stream()
                .flatMap(entry -> recordings.find(entry.fact().recording()).stream())
                .map(FieldRecordingsAside::pair)
                .toList();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new Aside(text("field.aside"), pairs));
    }

    private static Pair pair(FieldRecording recording) {
        FieldRecordingReceived content = recording.content();
        String said = String.join(
                "\n",
                text("field.aside.said", FieldRecordingWords.statement(content)),
                text("field.aside.note", FieldRecordingWords.note(content)),
                FieldRecordingWords.confirmation(content));
        return new Pair(Shown.moment(content.setRight(content.startedAt())), content.place())
                .note(said + "\n" + FieldRecordingWords.verdict(content))
                .link("/desk/field-recordings/" + recording.id());
    }
}
