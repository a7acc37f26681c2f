package cn.mingjing.identity.admin;

import cn.mingjing.identity.log.AccessEntry;

/**
 * One line of the access log as it is shown.
 *
 * @param words what happened, in Chinese
 * @param note what it was about, a short reference; empty for nothing
 */
public record AccessLine(AccessEntry entry, String words, String note) {}
