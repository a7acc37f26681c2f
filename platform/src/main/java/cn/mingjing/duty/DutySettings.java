package cn.mingjing.duty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How early the register warns.
 *
 * @param dueSoonWorkingDays a duty is due soon when at most so many working days are left
 */
@ConfigurationProperties("mingjing.duty")
public record DutySettings(@DefaultValue("2") int dueSoonWorkingDays) {}
