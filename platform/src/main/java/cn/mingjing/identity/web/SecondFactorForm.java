package cn.mingjing.identity.web;

import cn.mingjing.identity.factor.Enrolment;
import cn.mingjing.ui.Form;
import java.util.Optional;

/**
 * The page for a second factor of one's own.
 *
 * @param form the next step; empty when one is in force
 * @param enrolment the secret, shown this once
 * @param action where the form is sent
 * @param problem why the last step did not work, one sentence
 */
public record SecondFactorForm(
        Optional<Form> form, Optional<Enrolment> enrolment, String action, Optional<String> problem) {}
