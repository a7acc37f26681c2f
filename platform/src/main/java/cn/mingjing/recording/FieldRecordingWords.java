package cn.mingjing.recording;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.China;
import cn.mingjing.ui.Shown;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a field recording says of itself, in whole sentences. */
public final class FieldRecordingWords {

    private FieldRecordingWords() {}

    /** Whether it begins with the spoken statement, and how long that took. */
    public static String statement(FieldRecordingReceived content) {
        SpokenStatement statement = content.statement();
        if (statement.readAt().isEmpty()) {
            return text(content.hasSound() ? "field.said.statement.none" : "field.said.statement.photo");
        }
        Instant read = statement.readAt().get();
        Instant begun = statement.begunAt().orElse(read);
        return text(
                "field.said.statement",
                Shown.moment(content.setRight(read)),
                Duration.between(begun, read).toSeconds());
    }

    public static String note(FieldRecordingReceived content) {
        return content.note().isBlank() ? text("field.said.note.none") : content.note();
    }

    /** What the party did. */
    public static String confirmation(FieldRecordingReceived content) {
        return content.confirmation()
                .map(FieldRecordingWords::confirmation)
                .orElseGet(() -> text("field.said.confirmation.none"));
    }

    private static String confirmation(FieldConfirmation confirmation) {
        return switch (confirmation) {
            case FieldConfirmation.SignedOnScreen signed -> text("field.said.signed", signed.signer());
            case FieldConfirmation.SigningRefused refused ->
                text("field.said.refused", refused.reason(), witness(refused.witness()));
            case FieldConfirmation.LeftInPlace left ->
                text("field.said.left", left.document(), left.reason(), witness(left.witness()));
            case FieldConfirmation.NobodyToSign nobody -> text("field.said.nobody", nobody.reason());
        };
    }

    private static String witness(String name) {
        return name.isBlank() ? text("field.said.witness.none") : name;
    }

    /** Whether what arrived is what the device hashed as it made it. */
    public static String verdict(FieldRecordingReceived content) {
        List<FieldPart> differing =
                content.parts().stream().filter(part -> !part.agrees()).toList();
        return differing.isEmpty()
                ? text("field.said.agrees")
                : differing.stream()
                        .map(part -> text(
                                "field.said.differs",
                                text("enum.FieldPart." + part.kind()),
                                part.firstDiffering().orElseThrow()))
                        .collect(Collectors.joining());
    }

    public static String interruption(FieldRecordingReceived content, FieldInterruption each) {
        return text(
                each.byHand() ? "field.said.interrupted" : "field.said.broken-off",
                Shown.moment(content.setRight(each.at())),
                each.reason().isBlank() ? text("field.said.reason.none") : each.reason(),
                each.resumedAt()
                        .map(at -> Shown.time(LocalDateTime.ofInstant(content.setRight(at), China.ZONE)))
                        .orElse(text("field.said.never")));
    }

    public static String position(FieldRecordingReceived content, FieldPosition position) {
        String at = Shown.moment(content.setRight(position.at()));
        return switch (position) {
            case FieldPosition.Fixed fixed ->
                text(
                        "field.said.position",
                        "%.6f".formatted(fixed.latitude()),
                        "%.6f".formatted(fixed.longitude()),
                        "%.0f".formatted(fixed.accuracy()),
                        at);
            case FieldPosition.Absent absent -> text("field.said.position." + absent.reason(), at);
        };
    }

    public static String clock(FieldRecordingReceived content) {
        Optional<DeviceClock> clock = content.clock();
        return clock.map(known -> text(
                        known.offsetMillis() < 0 ? "field.said.clock.fast" : "field.said.clock.slow",
                        "%.1f".formatted(Math.abs(known.offsetMillis()) / 1000.0),
                        Shown.moment(content.setRight(known.measuredAt()))))
                .orElseGet(() -> text("field.said.clock.unknown"));
    }

    /** The officers with their credentials. */
    public static String officers(FieldRecordingReceived content) {
        return content.officers().stream()
                .map(officer -> officer.credential().isEmpty()
                        ? officer.name()
                        : officer.name() + "（" + officer.credential() + "）")
                .collect(Collectors.joining("、"));
    }
}
