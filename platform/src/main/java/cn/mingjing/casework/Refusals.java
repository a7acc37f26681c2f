package cn.mingjing.casework;

import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Provisions;
import cn.mingjing.ui.Basis;
import cn.mingjing.ui.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows the law's refusal as a part of the page: what was asked, why not, which clause, what to do next. */
@Component
public class Refusals {

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
                List.of());
    }

    private Basis basis(Clause clause) {
        return new Basis(clause.citation(), provisions.summary(clause).orElse(""));
    }
}
