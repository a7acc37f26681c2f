package cn.mingjing.authority.web;

import cn.mingjing.ui.Form;
import cn.mingjing.ui.Refusal;
import java.util.Optional;

/**
 * A form on which the register is kept.
 *
 * @param action where it is sent
 * @param back where the register is
 * @param refusal why the entry was not made
 */
public record EntryForm(Form form, String action, String back, Optional<Refusal> refusal) {}
