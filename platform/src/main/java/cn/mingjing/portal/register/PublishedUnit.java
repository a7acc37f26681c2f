package cn.mingjing.portal.register;

/**
 * A unit of an authority as published (内设机构、执法队伍).
 *
 * @param role the word of {@code portal.role}: what part it has in enforcement
 */
public record PublishedUnit(String name, String role) {}
