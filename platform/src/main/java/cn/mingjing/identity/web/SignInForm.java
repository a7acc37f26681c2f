package cn.mingjing.identity.web;

import java.util.Optional;

/**
 * The sign-in page.
 *
 * @param account as typed before
 * @param to where to go afterwards, a path of this site
 * @param problem why signing in did not work, or why it is asked for; one sentence
 */
public record SignInForm(String account, String to, Optional<String> problem) {}
