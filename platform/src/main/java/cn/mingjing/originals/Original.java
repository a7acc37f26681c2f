package cn.mingjing.originals;

import java.time.Instant;

/**
 * Bytes that are kept.
 *
 * @param ref digest, first name, media type, size
 * @param sm3 the national digest of the same bytes (GB/T 32905), lower-case hexadecimal
 * @param keptAt when they were first kept
 */
public record Original(OriginalRef ref, String sm3, Instant keptAt) {}
