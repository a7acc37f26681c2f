package cn.mingjing.identity.web;

import java.util.List;

/**
 * The form that brings the next of the first administrators into office.
 *
 * @param post what the post is called
 * @param step 1 to 3
 * @param code as typed before, like the name and the account
 * @param length least number of characters of the password
 * @param classes of how many classes it must have characters
 * @param remembered how many former ones may not be used again
 * @param problems why nobody was appointed, whole sentences
 */
public record FirstForm(
        String post,
        int step,
        String code,
        String name,
        String account,
        int length,
        int classes,
        int remembered,
        List<String> problems) {}
