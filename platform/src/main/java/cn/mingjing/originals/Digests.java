package cn.mingjing.originals;

/**
 * What the digests of some bytes come to.
 *
 * @param sha256 lower-case hexadecimal
 * @param sm3 the national digest (GB/T 32905), lower-case hexadecimal
 * @param size how many bytes they are
 */
public record Digests(String sha256, String sm3, long size) {}
