package cn.mingjing.identity.web;

import cn.mingjing.identity.password.PasswordSettings;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.Refusal;
import java.util.Optional;

/**
 * The form that brings the next of the first administrators into office.
 *
 * @param post what the post is called
 * @param step 1 to 3
 * @param rules what a password must be like
 * @param problem why nobody was appointed, one sentence
 * @param refusal which rules speak against it
 */
public record FirstForm(
        Form form,
        String post,
        int step,
        PasswordSettings rules,
        Optional<String> problem,
        Optional<Refusal> refusal) {}
