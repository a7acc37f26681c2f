package cn.mingjing.identity.web;

import cn.mingjing.ui.Form;
import java.util.Optional;

/**
 * The sign-in page.
 *
 * @param action where the form is sent, with where to go afterwards
 * @param problem why signing in did not work, or why it is asked for; one sentence
 */
public record SignInForm(Form form, String action, Optional<String> problem) {}
