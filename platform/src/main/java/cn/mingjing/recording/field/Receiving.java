package cn.mingjing.recording.field;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.StreamChanged;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.Originals;
import cn.mingjing.recording.FieldConfirmation;
import cn.mingjing.recording.FieldIntake;
import cn.mingjing.recording.FieldPart;
import cn.mingjing.recording.FieldRecording;
import cn.mingjing.recording.FieldRecordingId;
import cn.mingjing.recording.FieldRecordingReceived;
import cn.mingjing.recording.FieldRecordings;
import cn.mingjing.recording.field.FieldAccount.Confirmation;
import cn.mingjing.recording.field.FieldAccount.Part;
import cn.mingjing.recording.field.FieldRefused.Reason;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts a field recording on record once all its bytes have come. A recording is never refused for what it lacks or for a chain
 * that does not agree: it is kept as it is, and that is said. The same recording sent again changes nothing.
 */
@Component
class Receiving implements FieldIntake {

    private final Originals originals;
    private final FactStore facts;
    private final FieldRecordings recordings;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Receiving(
            Originals originals,
            FactStore facts,
            FieldRecordings recordings,
            TransactionTemplate transactions,
            Clock clock) {
        this.originals = originals;
        this.facts = facts;
        this.recordings = recordings;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public FieldRecording receive(
            FieldRecordingId id, byte[] body, Function<UUID, Optional<OriginalRef>> received, Actor actor) {
        FieldAccount account = FieldAccount.read(body);
        return recordings
                .find(id)
                .map(known -> own(known, actor))
                .orElseGet(() -> record(id, account, body, received, actor));
    }

    private static FieldRecording own(FieldRecording known, Actor actor) {
        if (!known.maker().person().equals(actor.person())) {
            throw new FieldRefused(Reason.TAKEN);
        }
        return known;
    }

    private FieldRecording record(
            FieldRecordingId id,
            FieldAccount account,
            byte[] body,
            Function<UUID, Optional<OriginalRef>> uploads,
            Actor actor) {
        List<FieldPart> parts =
                account.parts().stream().map(part -> examined(part, uploads)).toList();
        try {
            return Objects.requireNonNull(transactions.execute(status -> {
                OriginalRef kept = originals.keep(new ByteArrayInputStream(body), "现场记录-" + id + ".json");
                var fact = received(account, parts, kept, uploads);
                Instant began = fact.setRight(fact.startedAt());
                Instant now = clock.instant();
                facts.append(id.stream(), 0, List.of(fact), actor, began.isAfter(now) ? now : began);
                return recordings.find(id).orElseThrow();
            }));
        } catch (StreamChanged meanwhile) {
            return recordings.find(id).map(known -> own(known, actor)).orElseThrow(() -> meanwhile);
        }
    }

    private FieldPart examined(Part part, Function<UUID, Optional<OriginalRef>> uploads) {
        OriginalRef original = original(part.upload(), uploads);
        try (var bytes = new BufferedInputStream(originals.open(original.sha256()))) {
            return new FieldPart(
                    part.kind(),
                    original,
                    part.startedAt(),
                    part.endedAt(),
                    part.head(),
                    part.chunks().size(),
                    DeviceChain.firstDiffering(part, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OriginalRef original(UUID upload, Function<UUID, Optional<OriginalRef>> uploads) {
        return uploads.apply(upload).orElseThrow(() -> new FieldRefused(Reason.UPLOAD_MISSING, upload));
    }

    private static FieldRecordingReceived received(
            FieldAccount account,
            List<FieldPart> parts,
            OriginalRef kept,
            Function<UUID, Optional<OriginalRef>> uploads) {
        return new FieldRecordingReceived(
                account.caseId(),
                account.step(),
                account.unit().strip(),
                account.officers(),
                account.cause().strip(),
                account.party().strip(),
                account.place().strip(),
                account.statement(),
                account.startedAt(),
                account.endedAt(),
                account.clock(),
                account.positions(),
                parts,
                account.interruptions(),
                account.note().strip(),
                account.confirmation().map(told -> confirmed(told, uploads)),
                account.device(),
                kept);
    }

    private static FieldConfirmation confirmed(Confirmation told, Function<UUID, Optional<OriginalRef>> uploads) {
        return switch (told) {
            case Confirmation.SignedOnScreen signed ->
                new FieldConfirmation.SignedOnScreen(signed.signer(), original(signed.upload(), uploads), signed.at());
            case Confirmation.SigningRefused refused ->
                new FieldConfirmation.SigningRefused(refused.reason(), refused.witness());
            case Confirmation.LeftInPlace left ->
                new FieldConfirmation.LeftInPlace(left.document(), left.reason(), left.witness());
            case Confirmation.NobodyToSign nobody -> new FieldConfirmation.NobodyToSign(nobody.reason());
        };
    }
}
