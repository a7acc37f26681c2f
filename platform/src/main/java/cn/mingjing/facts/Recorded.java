package cn.mingjing.facts;

import java.time.Instant;

/**
 * A fact as it stands on record.
 *
 * @param fact its content
 * @param occurredAt when it happened, as stated by the actor; milliseconds
 * @param recordedAt when it was written, by the system's clock; milliseconds
 */
public record Recorded<F extends Fact>(FactId id, F fact, Instant occurredAt, Instant recordedAt, Actor actor) {}
