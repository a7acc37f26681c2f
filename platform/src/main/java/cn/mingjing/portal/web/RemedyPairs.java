package cn.mingjing.portal.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.Clause;
import cn.mingjing.law.Ruling;
import cn.mingjing.law.Term;
import cn.mingjing.portal.register.PublishedAuthority;
import cn.mingjing.portal.register.Remedies;
import cn.mingjing.ui.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** How to have a decision examined and whom to complain to, as the page of an authority says it (duty D-15). */
final class RemedyPairs {

    private RemedyPairs() {}

    static List<Pair> of(PublishedAuthority authority, Remedies remedies, Optional<PublishedAuthority> superior) {
        List<Pair> pairs = new ArrayList<>();
        remedies.reconsideration()
                .ifPresent(ruling -> pairs.add(remedy(
                        "portal.remedy.reconsideration",
                        ruling,
                        Objects.requireNonNullElse(authority.reconsideration(), text("portal.remedy.some-body")))));
        remedies.litigation()
                .ifPresent(ruling -> pairs.add(remedy(
                        "portal.remedy.litigation",
                        ruling,
                        Objects.requireNonNullElse(authority.court(), text("portal.remedy.some-court")))));
        pairs.add(new Pair(
                text("portal.remedy.complaint"),
                text("portal.remedy.complaint.words", authority.name(), authority.telephone(), authority.address())));
        superior.ifPresent(above -> pairs.add(new Pair(
                text("portal.remedy.superior"),
                text("portal.remedy.superior.words", above.name(), above.telephone()))));
        return pairs;
    }

    private static Pair remedy(String key, Ruling<Term> ruling, String where) {
        Term term = ruling.value();
        String within = term.length() + text("term." + term.unit().name());
        return new Pair(text(key), text(key + ".words", within, where)).note(cited(ruling.clauses()));
    }

    private static String cited(List<Clause> clauses) {
        return text(
                "portal.remedy.basis", clauses.stream().map(Clause::citation).collect(Collectors.joining("、")));
    }
}
