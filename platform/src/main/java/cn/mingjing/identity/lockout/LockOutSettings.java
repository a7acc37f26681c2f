package cn.mingjing.identity.lockout;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When failed sign-ins lock an account or slow an address down; settings {@code mingjing.lock-out.*}.
 *
 * @param attempts the account locks with this many failures in a row
 * @param lasting for how long
 * @param addressFailures from this many failures on, an address must wait before each further attempt; several people may
 *     share one address, so it is never locked
 * @param addressWait the longest wait; the first is one second, each further failure doubles it
 * @param addressMemory failures of an address are forgotten after it has been quiet for so long
 */
@ConfigurationProperties("mingjing.lock-out")
public record LockOutSettings(
        @DefaultValue("5") int attempts,
        @DefaultValue("20m") Duration lasting,
        @DefaultValue("20") int addressFailures,
        @DefaultValue("60s") Duration addressWait,
        @DefaultValue("15m") Duration addressMemory) {}
