package cn.mingjing.identity.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long sessions last; settings {@code mingjing.session.*} (GB/T 22239-2019 8.1.4.1: automatic sign-out).
 *
 * @param idle a page session ends when it has not been used for so long
 * @param longest and in any case after so long
 * @param token a bearer token of another system ends after so long, used or not
 */
@ConfigurationProperties("mingjing.session")
public record SessionSettings(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration longest,
        @DefaultValue("8h") Duration token) {}
