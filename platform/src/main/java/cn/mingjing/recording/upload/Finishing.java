package cn.mingjing.recording.upload;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Recorded;
import cn.mingjing.originals.Digests;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.OriginalRefused;
import cn.mingjing.originals.Originals;
import cn.mingjing.recording.UploadReceived;
import cn.mingjing.recording.upload.UploadRefused.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes an upload that is whole an original, and puts that on record. Each step can be done again: a process that was killed
 * in between finishes when somebody next asks after the upload.
 */
@Component
class Finishing {

    private final UploadsFolder folder;
    private final Arriving arriving;
    private final Turns turns;
    private final Originals originals;
    private final FactStore facts;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Finishing(
            UploadsFolder folder,
            Arriving arriving,
            Turns turns,
            Originals originals,
            FactStore facts,
            TransactionTemplate transactions,
            Clock clock) {
        this.folder = folder;
        this.arriving = arriving;
        this.turns = turns;
        this.originals = originals;
        this.facts = facts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The original that an upload has become; empty as long as bytes are missing. */
    Optional<OriginalRef> received(UploadId id) {
        return facts.read(id.stream()).stream()
                .map(Recorded::fact)
                .filter(UploadReceived.class::isInstance)
                .map(fact -> ((UploadReceived) fact).original())
                .findFirst();
    }

    /**
     * Makes a whole upload an original, unless it is one already.
     *
     * @throws UploadRefused when the bytes are not those that the sender announced; the upload is gone then; and when it was
     *     given up in the meantime
     * @throws OriginalRefused when they are of no kind that is kept; the upload is gone then
     */
    OriginalRef finish(Upload upload, Actor actor) {
        return turns.alone(upload.id(), () -> received(upload.id()).orElseGet(() -> finishAlone(upload, actor)));
    }

    private OriginalRef finishAlone(Upload upload, Actor actor) {
        if (folder.find(upload.id()).isEmpty()) {
            throw new UploadRefused(Reason.UNKNOWN);
        }
        Digests digests = folder.whole(upload.id()).orElseGet(() -> digested(upload));
        if (upload.sha256()
                .filter(announced -> !announced.equals(digests.sha256()))
                .isPresent()) {
            discard(upload.id());
            throw new UploadRefused(Reason.CHECKSUM_DIFFERS);
        }
        try {
            return keep(upload, digests, actor);
        } catch (OriginalRefused refused) {
            discard(upload.id());
            throw refused;
        }
    }

    private OriginalRef keep(Upload upload, Digests digests, Actor actor) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var original = originals.takeOver(folder.content(upload.id()), digests, upload.name());
            var fact = new UploadReceived(original, digests.sm3(), upload.begun());
            facts.append(upload.id().stream(), 0, List.of(fact), actor, clock.instant());
            return original;
        }));
    }

    private Digests digested(Upload upload) {
        try {
            Digests digests = arriving.digestsOf(upload.id(), upload.length()).finish();
            folder.whole(upload.id(), digests);
            return digests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void discard(UploadId id) {
        folder.remove(id);
        arriving.forget(id);
    }
}
