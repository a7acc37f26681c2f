package cn.mingjing.authority.web;

/**
 * There is no authority to show.
 *
 * @param keeps whether the reader may enter the first one
 */
public record NoRegister(boolean keeps) {}
