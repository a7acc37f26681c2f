package cn.mingjing.identity.password;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a password must be like; settings {@code mingjing.password.*}. The defaults are the usual practice of a system of
 * protection level 3.
 *
 * @param length least number of characters
 * @param classes of how many of the four classes (capital letters, small letters, digits, others) it has characters
 * @param validFor how long it may be used
 * @param remembered how many former ones may not be used again
 * @param memory KiB of memory that digesting one takes
 * @param passes how often digesting goes through that memory
 * @param together how many may be digested at the same time, so that a flood of sign-ins cannot use up the memory
 */
@ConfigurationProperties("mingjing.password")
public record PasswordSettings(
        @DefaultValue("10") int length,
        @DefaultValue("3") int classes,
        @DefaultValue("90d") Duration validFor,
        @DefaultValue("5") int remembered,
        @DefaultValue("32768") int memory,
        @DefaultValue("2") int passes,
        @DefaultValue("4") int together) {

    public PasswordSettings {
        if (length < 8 || classes < 1 || classes > 4 || remembered < 0 || memory < 8 || passes < 1 || together < 1) {
            throw new IllegalArgumentException("mingjing.password: out of range");
        }
    }
}
