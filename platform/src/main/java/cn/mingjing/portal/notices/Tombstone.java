package cn.mingjing.portal.notices;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is left of a notice taken down: when and why, and nothing of the party.
 *
 * @param ground constant of {@code disclosure.Overturning}
 */
public record Tombstone(UUID id, String authorityName, LocalDate withdrawnOn, String withdrawal, String ground) {}
