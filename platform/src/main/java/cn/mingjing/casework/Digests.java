package cn.mingjing.casework;

/**
 * What review binds: the draft decision and the evidence list, as lower-case hexadecimal SHA-256 of their canonical JSON.
 *
 * @param draft digest of the {@link DraftDecision}
 * @param evidence digest of the ordered evidence list with its originals
 */
public record Digests(String draft, String evidence) {}
