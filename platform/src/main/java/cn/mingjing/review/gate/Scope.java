package cn.mingjing.review.gate;

import cn.mingjing.casework.LawInForce;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.ReviewScope;
import cn.mingjing.law.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which decisions must be reviewed here (法制审核范围), duties V-03 and V-04. */
record Scope(Optional<Ruling<ReviewScope>> ruling) {

    static final Clause STATUTE = new Clause("行政处罚法", "第五十八条");

    static Scope of(LawInForce law) {
        return new Scope(law.ruling(Parameters.REVIEW_SCOPE));
    }

    /** Whether every decision of the ordinary procedure is reviewed, whatever the criteria say. */
    boolean everyOrdinaryPenalty() {
        return ruling.map(Ruling::value)
                .filter(scope -> scope == ReviewScope.EVERY_ORDINARY_PENALTY || scope == ReviewScope.EVERY_DECISION)
                .isPresent();
    }

    /** The statute, and the document that goes further. */
    List<Clause> clauses() {
        var clauses = new ArrayList<>(List.of(STATUTE));
        ruling.map(Ruling::clauses).orElse(List.of()).stream()
                .filter(clause -> !clauses.contains(clause))
                .forEach(clauses::add);
        return clauses;
    }
}
