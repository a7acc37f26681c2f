package cn.mingjing.recording.upload;

import cn.mingjing.facts.Actor;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.OriginalRefused;
import cn.mingjing.recording.upload.UploadRefused.Reason;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What is on its way in, each known to nobody but the person who sends it. */
@Component
class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

    private final UploadsFolder folder;
    private final Arriving arriving;
    private final Finishing finishing;
    private final Turns turns;
    private final Room room;
    private final UploadLimits limits;
    private final Clock clock;

    Uploads(
            UploadsFolder folder,
            Arriving arriving,
            Finishing finishing,
            Turns turns,
            Room room,
            UploadLimits limits,
            Clock clock) {
        this.folder = folder;
        this.arriving = arriving;
        this.finishing = finishing;
        this.turns = turns;
        this.room = room;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * How far an upload has come.
     *
     * @param offset bytes that are safe
     * @param expires when it is given up unless more bytes come
     * @param original what it has become, once it is whole
     */
    record Progress(Upload upload, long offset, Instant expires, Optional<OriginalRef> original) {}

    UploadLimits limits() {
        return limits;
    }

    /** Announces a file. */
    Progress announce(String name, long length, Optional<String> sha256, Actor actor) {
        if (length == 0) {
            throw new UploadRefused(Reason.EMPTY);
        }
        if (length > limits.largest().toBytes()) {
            throw new UploadRefused(Reason.TOO_LARGE, limits.largest().toMegabytes());
        }
        long open = of(actor).stream()
                .filter(each -> each.original().isEmpty())
                .mapToLong(each -> each.upload().length())
                .sum();
        if (open + length > limits.open().toBytes()) {
            throw new UploadRefused(Reason.TOO_MANY, limits.open().toMegabytes());
        }
        room.expect(length);
        var upload = new Upload(UploadId.random(), actor.person(), name, length, sha256, clock.instant());
        folder.create(upload);
        return progress(upload);
    }

    /**
     * Announces a file and adds its first bytes. Where these are refused there is no upload: its sender was never told of it.
     *
     * @throws LineBroken when the sender is gone
     */
    Progress announce(
            String name,
            long length,
            Optional<String> sha256,
            InputStream body,
            Optional<Checksum> checksum,
            Actor actor)
            throws LineBroken {
        UploadId id = announce(name, length, sha256, actor).upload().id();
        try {
            return add(id, 0, body, checksum, actor);
        } catch (UploadRefused | OriginalRefused refused) {
            remove(id);
            throw refused;
        }
    }

    /**
     * Adds bytes; when they were the last, the upload becomes an original.
     *
     * @throws LineBroken when the sender is gone
     */
    Progress add(UploadId id, long offset, InputStream body, Optional<Checksum> checksum, Actor actor)
            throws LineBroken {
        Upload upload = own(id, actor);
        if (folder.whole(id).isEmpty()) {
            arriving.add(upload, offset, body, checksum);
        } else if (offset != upload.length()) {
            throw new UploadRefused(Reason.OFFSET_DIFFERS, upload.length(), offset);
        }
        return finished(id, actor);
    }

    /** How far it has come, for its sender, who goes on from there. */
    Progress ask(UploadId id, Actor actor) {
        Upload upload = own(id, actor);
        long settled = folder.whole(id).isEmpty() ? arriving.settle(upload) : upload.length();
        if (settled < upload.length()) {
            return new Progress(upload, settled, expires(upload), Optional.empty());
        }
        return finished(id, actor);
    }

    /** How far it has come, for whoever only looks. */
    Progress look(UploadId id, Actor actor) {
        return progress(own(id, actor));
    }

    /** Every upload of a person, newest first. */
    List<Progress> of(Actor actor) {
        return folder.all().stream()
                .filter(upload -> upload.person().equals(actor.person()))
                .map(this::progress)
                .sorted(Comparator.comparing((Progress each) -> each.upload().begun())
                        .reversed())
                .toList();
    }

    /** Gives an upload up; what has become an original stays one. */
    void terminate(UploadId id, Actor actor) {
        remove(own(id, actor).id());
    }

    /** Gives up what nobody has added to for so long that nobody will. */
    void sweep() {
        Instant now = clock.instant();
        for (Upload upload : folder.all()) {
            if (expires(upload).isBefore(now)) {
                LOG.info("upload {} is given up: no bytes since {}", upload.id(), folder.lastBytes(upload));
                remove(upload.id());
            }
        }
        folder.unfinished(now.minus(limits.kept())).forEach(this::remove);
    }

    private void remove(UploadId id) {
        turns.alone(id, () -> {
            folder.remove(id);
            arriving.forget(id);
            return id;
        });
    }

    private Progress finished(UploadId id, Actor actor) {
        Upload upload = own(id, actor);
        Progress progress = progress(upload);
        return progress.offset() < upload.length() || progress.original().isPresent()
                ? progress
                : new Progress(
                        upload, upload.length(), progress.expires(), Optional.of(finishing.finish(upload, actor)));
    }

    private Progress progress(Upload upload) {
        return new Progress(upload, folder.offset(upload), expires(upload), finishing.received(upload.id()));
    }

    private Instant expires(Upload upload) {
        Instant last = folder.lastBytes(upload);
        return (last.isAfter(upload.begun()) ? last : upload.begun()).plus(limits.kept());
    }

    private Upload own(UploadId id, Actor actor) {
        return folder.find(id)
                .filter(upload -> upload.person().equals(actor.person()))
                .orElseThrow(() -> new UploadRefused(Reason.UNKNOWN));
    }
}
