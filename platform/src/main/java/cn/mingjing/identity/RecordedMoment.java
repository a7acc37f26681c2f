package cn.mingjing.identity;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.Recorded;
import cn.mingjing.law.China;
import cn.mingjing.ui.Moment;
import cn.mingjing.ui.Moment.Attachment;
import cn.mingjing.ui.Moment.Seal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** A fact as an entry of a timeline: what it is called, who did it in which post, and whether it is sealed. */
public final class RecordedMoment {

    private RecordedMoment() {}

    /** @param details further lines, each a whole phrase */
    public static Moment of(Recorded<?> recorded, List<String> details) {
        return of(recorded, details, List.of(), Optional.empty());
    }

    public static Moment of(Recorded<?> recorded, List<String> details, boolean sealed) {
        return of(recorded, details, List.of(), sealed);
    }

    /** @param sealed whether the fact and all that was recorded with it is beyond change */
    public static Moment of(Recorded<?> recorded, List<String> details, List<Attachment> attachments, boolean sealed) {
        return of(recorded, details, attachments, Optional.of(sealed ? Seal.SEALED : Seal.WAITING));
    }

    private static Moment of(
            Recorded<?> recorded, List<String> details, List<Attachment> attachments, Optional<Seal> seal) {
        return new Moment(
                LocalDateTime.ofInstant(recorded.occurredAt(), China.ZONE),
                text("fact." + recorded.fact().getClass().getSimpleName()),
                recorded.actor().name() + " · "
                        + text("enum.Post." + recorded.actor().post()),
                details,
                attachments,
                seal);
    }
}
