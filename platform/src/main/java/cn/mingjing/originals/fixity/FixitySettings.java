package cn.mingjing.originals.fixity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often every original is read again.
 *
 * @param every from the beginning of one round to that of the next; a round that takes longer is followed by the next at once
 * @param part how long is read at a time, once a minute: the rest of the minute belongs to whoever works
 */
@ConfigurationProperties("mingjing.fixity")
public record FixitySettings(
        @DefaultValue("7d") Duration every,
        @DefaultValue("20s") Duration part) {

    public FixitySettings {
        if (!every.isPositive() || !part.isPositive()) {
            throw new IllegalArgumentException(
                    "mingjing.fixity.every and mingjing.fixity.part are longer than nothing, not " + every + " and "
                            + part);
        }
    }
}
