package cn.mingjing.casework;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Provisions;
import cn.mingjing.settings.SettingsFile;
import cn.mingjing.ui.Basis;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows the law's refusal as a part of the page: what was asked, why not, which clause, what to do next. */
@Component
public class Refusals {

    /** What refuses where a value is missing that the authority must set itself. */
    private static final Set<String> VALUE_MISSING = Set.of("review-term-set", "way-known", "answer-term-set");

    private final Provisions provisions;

    Refusals(Provisions provisions) {
        this.provisions = provisions;
    }

    /** Empty where the law has nothing against it. */
    public Optional<Refusal> of(String asked, List<Objection> objections) {
        return objections.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Refusal(asked, objections.stream().map(this::ground).toList()));
    }

    private Refusal.Ground ground(Objection objection) {
        return new Refusal.Ground(
                objection.rule(),
                objection.reason(),
                objection.clauses().stream().map(this::basis).toList(),
                objection.remedy(),
                VALUE_MISSING.contains(objection.rule())
                        ? List.of(new Link(text("settings.way"), SettingsFile.DESK))
                        : List.of());
    }

    private Basis basis(Clause clause) {
        return new Basis(clause.citation(), provisions.summary(clause).orElse(""));
    }
}
