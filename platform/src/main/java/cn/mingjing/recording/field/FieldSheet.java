package cn.mingjing.recording.field;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.originals.OriginalRef;
import cn.mingjing.recording.FieldConfirmation.SignedOnScreen;
import cn.mingjing.recording.FieldPart;
import cn.mingjing.recording.FieldRecording;
import cn.mingjing.recording.FieldRecordingReceived;
import cn.mingjing.recording.FieldRecordingWords;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One recording from the field, as shown at the desk.
 *
 * @param agrees whether every part is what the device hashed
 * @param signature where the picture of the signature is
 * @param account where the whole account of the device is
 */
public record FieldSheet(
        String title,
        String head,
        boolean agrees,
        String verdict,
        String statement,
        List<Pair> pairs,
        List<Part> parts,
        Optional<String> signature,
        String account) {

    /** @param kind {@code video}, {@code audio} or {@code img}: how a browser shows it */
    public record Part(String kind, String words, String note, String href, String sha256) {}

    static FieldSheet of(FieldRecording recording, Optional<String> takenBy, String address) {
        FieldRecordingReceived content = recording.content();
        String originals = address + "/originals/";
        return new FieldSheet(
                content.cause(),
                text("field.sheet.head", recording.maker().name(), Shown.moment(recording.receivedAt())),
                content.agrees(),
                FieldRecordingWords.verdict(content),
                content.statement().text(),
                pairs(content, takenBy),
                content.parts().stream()
                        .map(part -> part(content, part, originals))
                        .toList(),
                content.confirmation()
                        .filter(SignedOnScreen.class::isInstance)
                        .map(signed ->
                                originals + ((SignedOnScreen) signed).image().sha256()),
                originals + content.account().sha256());
    }

    private static List<Pair> pairs(FieldRecordingReceived content, Optional<String> takenBy) {
        List<Pair> pairs = new ArrayList<>();
        pairs.add(pair("case", takenBy.isPresent() ? text("field.list.taken") : text("field.list.waits")));
        takenBy.filter(stream -> stream.startsWith("case/"))
                .ifPresent(stream -> pairs.set(0, pairs.getFirst().link("/desk/cases/" + stream.substring(5))));
        pairs.add(pair("step", text("enum.RecordingStep." + content.step())));
        pairs.add(pair(
                "time",
                Shown.moment(content.setRight(content.startedAt())) + " – "
                        + Shown.moment(content.setRight(content.endedAt()))));
        pairs.add(pair("officers", FieldRecordingWords.officers(content)));
        pairs.add(pair("party", content.party().isEmpty() ? "—" : content.party()));
        pairs.add(pair("place", content.place()));
        content.positions().forEach(at -> pairs.add(pair("position", FieldRecordingWords.position(content, at))));
        pairs.add(pair("clock", FieldRecordingWords.clock(content)));
        content.interruptions()
                .forEach(each -> pairs.add(pair("interruption", FieldRecordingWords.interruption(content, each))));
        pairs.add(pair("statement", FieldRecordingWords.statement(content)));
        pairs.add(pair("note", FieldRecordingWords.note(content)));
        pairs.add(pair("confirmation", FieldRecordingWords.confirmation(content)));
        pairs.add(pair("device", content.device()));
        return List.copyOf(pairs);
    }

    private static Pair pair(String name, String value) {
        return new Pair(text("field.sheet." + name), value);
    }

    private static Part part(FieldRecordingReceived content, FieldPart part, String originals) {
        OriginalRef original = part.original();
        String at = Shown.moment(content.setRight(part.startedAt()));
        return new Part(
                switch (part.kind()) {
                    case FILM -> "video";
                    case SOUND -> "audio";
                    case PHOTO -> "img";
                },
                text("enum.FieldPart." + part.kind()) + " " + at,
                part.agrees()
                        ? text("field.sheet.agrees", part.chunks())
                        : text("field.sheet.differs", part.firstDiffering().orElseThrow()),
                originals + original.sha256(),
                original.sha256());
    }
}
