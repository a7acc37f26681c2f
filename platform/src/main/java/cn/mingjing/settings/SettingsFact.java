package cn.mingjing.settings;

import cn.mingjing.facts.Fact;
import java.time.LocalDate;
import java.util.List;

/** What happens to an authority's own settings, in their stream. */
public sealed interface SettingsFact extends Fact {

    /**
     * A new version was drawn up and handed in to be approved.
     *
     * @param since the day from which it is meant to bind
     * @param reason why it is drawn up or changed
     * @param values everything it sets
     */
    record SettingsSubmitted(LocalDate since, String reason, List<Stated> values) implements SettingsFact {
        public SettingsSubmitted {
            values = List.copyOf(values);
        }
    }

    /** Sent back to whoever drew it up. */
    record SettingsReturned(int submission, String reason) implements SettingsFact {}

    /**
     * The head of the authority has approved it.
     *
     * @param version counts from 1
     * @param document how it is cited from then on, its version included
     * @param since the day from which it binds, later than the day of approval
     * @param text as a rule pack; this is what binds, to the letter
     */
    record SettingsApproved(
            int submission, int version, String document, LocalDate since, String preparedBy, String text)
            implements SettingsFact {}
}
