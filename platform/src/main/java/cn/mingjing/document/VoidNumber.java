package cn.mingjing.document;

import java.time.Instant;

/**
 * A number that was given out and is not used.
 *
 * @param reason why, in a sentence
 * @param voidedBy the name of who said so
 */
public record VoidNumber(DocumentNumber number, String reason, String voidedBy, Instant voidedAt) {}
