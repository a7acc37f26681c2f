package cn.mingjing.ui;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a timeline: who did what, when.
 *
 * @param at when it happened, China's time
 * @param what what happened, a few words
 * @param who the people, such as {@code 张三、李四（亮证）}
 * @param details further lines, each a whole phrase
 * @param attachments what belongs to it: documents, recordings
 * @param state how it stands on record, such as sealed or waiting to be sealed
 */
public record Moment(
        LocalDateTime at,
        String what,
        String who,
        List<String> details,
        List<Attachment> attachments,
        Optional<Seal> state) {

    /** How far an entry is beyond change. */
    public enum Seal {
        WAITING,
        SEALED
    }

    /** @param icon {@code file} or {@code film} */
    public record Attachment(String icon, Link link) {}

    public Moment {
        details = List.copyOf(details);
        attachments = List.copyOf(attachments);
    }

    public Moment(LocalDateTime at, String what, String who) {
        this(at, what, who, List.of(), List.of(), Optional.empty());
    }
}
