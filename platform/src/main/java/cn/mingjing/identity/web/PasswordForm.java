package cn.mingjing.identity.web;

import java.util.List;

/**
 * The form for a new password.
 *
 * @param first whether it must be changed before anything else
 * @param length least number of characters
 * @param classes of how many classes it must have characters
 * @param remembered how many former ones may not be used again
 * @param problems why it was not changed, whole sentences
 */
public record PasswordForm(boolean first, int length, int classes, int remembered, List<String> problems) {}
