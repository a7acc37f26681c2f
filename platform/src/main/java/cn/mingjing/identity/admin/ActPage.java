package cn.mingjing.identity.admin;

import cn.mingjing.ui.Form;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * An act with its form.
 *
 * @param about whom it is about, one line; empty for nobody yet
 * @param action where the form is sent
 * @param back where one goes without doing it
 * @param refusal why it was refused
 */
public record ActPage(
        Form form, String about, String action, String back, List<Link> crumbs, Optional<Refusal> refusal) {}
