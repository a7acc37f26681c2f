package cn.mingjing.portal.register;

/** The photo on a credential that is in force. */
public record PublishedPhoto(String mediaType, byte[] content) {}
