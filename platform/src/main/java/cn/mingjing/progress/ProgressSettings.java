package cn.mingjing.progress;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one may ask after a matter and for how long; settings {@code mingjing.progress.*}.
 *
 * @param perNumber so many questions about one number within the window, right or wrong, whether there is such a number or not
 * @param perAddress so many from one network address within the window; a kiosk in a hall is one address
 * @param window after which counting begins anew
 * @param daysAfterEnd for how many days after the end of a matter its slip still answers
 */
@ConfigurationProperties("mingjing.progress")
public record ProgressSettings(
        @DefaultValue("10") int perNumber,
        @DefaultValue("60") int perAddress,
        @DefaultValue("15m") Duration window,
        @DefaultValue("90") int daysAfterEnd) {}
