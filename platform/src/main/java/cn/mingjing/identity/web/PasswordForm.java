package cn.mingjing.identity.web;

import cn.mingjing.identity.password.PasswordSettings;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.Refusal;
import java.util.Optional;

/**
 * The form for a new password.
 *
 * @param first whether it must be changed before anything else
 * @param rules what a password must be like
 * @param problem why it was not changed, one sentence
 * @param refusal which rules the new one breaks
 */
public record PasswordForm(
        Form form, boolean first, PasswordSettings rules, Optional<String> problem, Optional<Refusal> refusal) {}
