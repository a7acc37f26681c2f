package cn.mingjing.authority.web;

import cn.mingjing.ui.Form;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * A form on which the register is kept.
 *
 * @param title what is entered, or what of the register is changed
 * @param action where it is sent
 * @param back where the register is
 * @param crumbs the register, and in it the authority
 * @param refusal why the entry was not made
 */
public record EntryForm(
        String title, Form form, String action, String back, List<Link> crumbs, Optional<Refusal> refusal) {}
