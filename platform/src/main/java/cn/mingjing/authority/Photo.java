package cn.mingjing.authority;

/**
 * The photo on a credential.
 *
 * @param mediaType {@code image/jpeg} or {@code image/png}
 */
public record Photo(String mediaType, byte[] content) {}
