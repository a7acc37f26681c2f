package cn.mingjing.authority.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Credential;
import cn.mingjing.authority.Engagement;
import cn.mingjing.authority.LegalAdviser;
import cn.mingjing.authority.Officer;
import cn.mingjing.ui.Tag;
import cn.mingjing.ui.Tone;
import java.time.LocalDate;

/** Entries of the registers in words. */
final class Words {

    /** From how many days before its end on a credential or an engagement is said to end soon. */
    private static final int ENDS_SOON_DAYS = 60;

    private Words() {}

    /** Whether the officer may act today, and if not, why. */
    static Tag standing(Officer officer, LocalDate today) {
        return switch (officer.standing()) {
            case AUXILIARY -> new Tag(Tone.PLAIN, text("authority.state.auxiliary"));
            case LEFT -> new Tag(Tone.PLAIN, text("authority.state.left"));
            case STAFF ->
                officer.credential()
                        .map(held -> credential(held, today))
                        .orElseGet(() -> new Tag(Tone.PLAIN, text("authority.state.none")));
        };
    }

    static String capacity(LegalAdviser.Capacity capacity) {
        return text("enum.Capacity." + capacity);
    }

    /** Whether somebody may be called in today. */
    static Tag engagement(Engagement engagement, LocalDate today) {
        return switch (engagement.stateOn(today)) {
            case HOLDS ->
                today.plusDays(ENDS_SOON_DAYS).isAfter(engagement.to())
                        ? new Tag(Tone.SOON, text("authority.engagement.ends-soon"))
                        : new Tag(Tone.MET, text("authority.engagement.holds"));
            case NOT_YET -> new Tag(Tone.OPEN, text("authority.engagement.not-yet"));
            case EXPIRED -> new Tag(Tone.LATE, text("authority.engagement.expired"));
            case ENDED -> new Tag(Tone.PLAIN, text("authority.engagement.ended"));
        };
    }

    private static Tag credential(Credential held, LocalDate today) {
        return switch (held.stateOn(today)) {
            case VALID ->
                today.plusDays(ENDS_SOON_DAYS).isAfter(held.validTo())
                        ? new Tag(Tone.SOON, text("authority.state.ends-soon"))
                        : new Tag(Tone.MET, text("authority.state.valid"));
            case NOT_YET -> new Tag(Tone.OPEN, text("authority.state.not-yet"));
            case EXPIRED -> new Tag(Tone.LATE, text("authority.state.expired"));
            case SUSPENDED -> new Tag(Tone.LATE, text("authority.state.suspended"));
            case REVOKED -> new Tag(Tone.LATE, text("authority.state.revoked"));
        };
    }
}
