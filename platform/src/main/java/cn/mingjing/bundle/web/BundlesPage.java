package cn.mingjing.bundle.web;

import cn.mingjing.ui.Form;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * Where bundles of a case are made.
 *
 * @param back the case
 * @param originals whether this is the form for a bundle with originals
 * @param holds what a bundle made now would hold
 * @param made those made so far, latest first
 * @param form empty where this actor makes none
 * @param other the other form, where the actor may use it
 */
public record BundlesPage(
        Link back,
        boolean originals,
        List<Pair> holds,
        List<Pair> made,
        Optional<Form> form,
        String action,
        Optional<Link> other,
        Optional<Refusal> refusal) {}
