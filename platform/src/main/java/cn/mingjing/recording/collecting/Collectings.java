package cn.mingjing.recording.collecting;

import cn.mingjing.device.DeviceId;
import cn.mingjing.device.DeviceState;
import cn.mingjing.device.Devices;
import cn.mingjing.device.Holding;
import cn.mingjing.device.acts.CollectRecordings;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.Attempts;
import cn.mingjing.identity.Purview;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.Originals;
import cn.mingjing.recording.Collecting;
import cn.mingjing.recording.Collecting.CardFile;
import cn.mingjing.recording.Collecting.CardRead;
import cn.mingjing.recording.Collecting.CollectingBegun;
import cn.mingjing.recording.Collecting.CollectingEnded;
import cn.mingjing.recording.Collecting.FileCollected;
import cn.mingjing.recording.Collecting.FileLeft;
import cn.mingjing.recording.ReceivedUploads;
import cn.mingjing.recording.collecting.CollectingRefused.Reason;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes recordings off a device, file by file, each step on record before the next: whoever is cut off goes on where he was.
 */
@Component
class Collectings {

    /** A card of a recorder holds some hundreds. */
    private static final int MOST_FILES = 5000;

    private final FactStore facts;
    private final Attempts attempts;
    private final Devices devices;
    private final Originals originals;
    private final ReceivedUploads uploads;
    private final CollectedFiles known;
    private final Purview purview;
    private final Clock clock;

    Collectings(
            FactStore facts,
            Attempts attempts,
            Devices devices,
            Originals originals,
            ReceivedUploads uploads,
            CollectedFiles known,
            Purview purview,
            Clock clock) {
        this.facts = facts;
        this.attempts = attempts;
        this.devices = devices;
        this.originals = originals;
        this.uploads = uploads;
        this.known = known;
        this.purview = purview;
        this.clock = clock;
    }

    /** What becomes of a file that is offered. */
    enum Answer {
        /** It is kept. */
        KEPT,
        /** It was kept before; it need not be sent. */
        KEPT_BEFORE,
        /** It is no recording and stays on the device. */
        LEFT,
        /** Its bytes are not here yet. */
        SEND
    }

    /** Begins with a device; whose recordings they are is whoever has the device, or had it last. */
    CollectingId begin(DeviceId of, Optional<Long> driftSeconds, Actor actor) {
        var id = CollectingId.random();
        DeviceState device = devices.find(of).orElseThrow();
        Optional<Holding> holder = device.holding()
                .or(() -> devices.history(of).stream()
                        .flatMap(record -> record.state().holding().stream())
                        .findFirst());
        var begun = new CollectingBegun(
                of,
                device.device().number(),
                holder.map(Holding::person).orElse(actor.person()),
                holder.map(Holding::name).orElse(actor.name()),
                driftSeconds);
        append(id, 0, begun, actor);
        return id;
    }

    /** Whatever the actor's purview covers. */
    Optional<Card> find(CollectingId id, Actor actor) {
        return known.authority(id)
                .filter(authority -> purview.covers(actor, authority))
                .flatMap(authority -> Card.of(id, facts.read(id.stream())));
    }

    /** Says what lies on the device; said again, it adds what was not there the first time. */
    Card read(CollectingId id, List<CardFile> files, Actor actor) {
        doing("ReadCard", id, actor, card -> {
            if (card.files().size() + files.size() > MOST_FILES * 2 || files.size() > MOST_FILES) {
                throw new CollectingRefused(Reason.TOO_MANY, MOST_FILES);
            }
            for (CardFile file : files) {
                CardFile before = card.files().get(file.path());
                if (before != null && before.size() != file.size()) {
                    throw new CollectingRefused(Reason.OTHER_CARD, file.path());
                }
            }
            List<CardFile> further = files.stream()
                    .filter(file -> !card.files().containsKey(file.path()))
                    .toList();
            return further.isEmpty() ? Optional.empty() : Optional.of(new CardRead(further));
        });
        return own(id, actor);
    }

    /**
     * Takes a file in whose bytes have come, or are here already.
     *
     * @param upload what brought the bytes; empty where the sender only asks whether he need send them
     */
    Answer take(CollectingId id, String path, String sha256, Optional<String> upload, Actor actor) {
        doing("CollectFile", id, actor, card -> card.awaited(path).flatMap(file -> taken(file, sha256, upload, actor)));
        return switch (own(id, actor).done().get(path)) {
            case FileCollected collected -> collected.earlier().isPresent() ? Answer.KEPT_BEFORE : Answer.KEPT;
            case FileLeft left -> Answer.LEFT;
            case null, default -> Answer.SEND;
        };
    }

    /** Takes a file in that was read on this machine and is an original already. */
    void bring(CollectingId id, String path, OriginalRef original, Actor actor) {
        doing(
                "CollectFile",
                id,
                actor,
                card -> card.awaited(path)
                        .map(file -> fact(
                                file, original.named(path), known.earliest(original.sha256(), actor.authority()))));
    }

    private Optional<Collecting> taken(CardFile file, String sha256, Optional<String> upload, Actor actor) {
        Optional<CollectingId> earlier = known.earliest(sha256, actor.authority());
        Optional<OriginalRef> here = earlier.isPresent()
                ? originals.find(sha256).map(original -> original.ref())
                : upload.flatMap(sent -> uploads.find(sent, actor))
                        .map(received -> received.original())
                        .filter(original -> original.sha256().equals(sha256));
        return here.map(original -> fact(file, original.named(file.path()), earlier));
    }

    private Collecting fact(CardFile file, OriginalRef original, Optional<CollectingId> earlier) {
        if (original.size() != file.size()) {
            throw new CollectingRefused(Reason.OTHER_SIZE, file.path());
        }
        if (!original.mediaType().matches("(image|audio|video|text)/.*")) {
            return new FileLeft(file.path(), FileLeft.Why.NO_RECORDING);
        }
        String sm3 = originals.find(original.sha256()).orElseThrow().sm3();
        return new FileCollected(file.path(), original, sm3, CardTimes.of(file), earlier.map(CollectingId::toString));
    }

    /** Says that a file stays on the device. */
    void leave(CollectingId id, String path, FileLeft.Why why, Actor actor) {
        doing("LeaveFile", id, actor, card -> card.awaited(path).map(file -> new FileLeft(path, why)));
    }

    /** Ends with every file dealt with; from then on the device may be cleared of what is kept. */
    void end(CollectingId id, Actor actor) {
        attempts.whole("EndCollecting", id.stream(), actor, () -> {
            Card card = own(id, actor);
            if (card.endedAt().isPresent()) {
                return new Outcome.Done(List.of());
            }
            if (card.files().isEmpty() || !card.outstanding().isEmpty()) {
                throw new CollectingRefused(
                        Reason.OUTSTANDING, card.outstanding().size());
            }
            int earlier = (int) card.kept().stream()
                    .filter(file -> file.earlier().isPresent())
                    .count();
            int missed =
                    (int) card.left().stream().filter(FileLeft::mayBeRecording).count();
            var ended = new CollectingEnded(
                    card.kept().size() - earlier, earlier, card.left().size());
            append(id, card.version(), ended, actor);
            var collected = new CollectRecordings(id.toString(), card.kept().size(), missed);
            return devices.perform(card.begun().device(), collected, actor);
        });
    }

    private void doing(String act, CollectingId id, Actor actor, Deciding deciding) {
        attempts.whole(act, id.stream(), actor, () -> {
            Card card = own(id, actor);
            Optional<? extends Fact> fact = deciding.decide(card);
            if (fact.isPresent() && card.endedAt().isPresent()) {
                throw new CollectingRefused(Reason.ENDED);
            }
            fact.ifPresent(what -> append(id, card.version(), what, actor));
            return new Outcome.Done(List.of());
        });
    }

    @FunctionalInterface
    private interface Deciding {
        /** What is to be recorded; empty where nothing is new. */
        Optional<? extends Fact> decide(Card card);
    }

    /** A collecting goes on in the hands of whoever began it. */
    private Card own(CollectingId id, Actor actor) {
        return Card.of(id, facts.read(id.stream()))
                .filter(card -> card.by().equals(actor.person()))
                .orElseThrow(() -> new CollectingRefused(Reason.UNKNOWN));
    }

    private void append(CollectingId id, int version, Fact fact, Actor actor) {
        facts.append(id.stream(), version, List.of(fact), actor, clock.instant());
    }
}
