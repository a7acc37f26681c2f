package cn.mingjing.ui;

import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Provisions;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds what clauses say, so that a page can show it. */
@Component
public final class Bases {

    private final ObjectProvider<Provisions> provisions;

    Bases(ObjectProvider<Provisions> provisions) {
        this.provisions = provisions;
    }

    /** The clauses as a page shows them, each with its one-line summary where a document of this installation has it. */
    public List<Basis> of(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> new Basis(clause.citation(), summary(clause)))
                .toList();
    }

    /** A refusal as a page shows it; add ways out with {@link Refusal#way}. */
    public Refusal refusal(String asked, List<Objection> objections) {
        return new Refusal(
                asked,
                objections.stream()
                        .map(objection -> new Refusal.Ground(
                                objection.rule(),
                                objection.reason(),
                                of(objection.clauses()),
                                objection.remedy(),
                                List.of()))
                        .toList());
    }

    private String summary(Clause clause) {
        return provisions.stream()
                .findFirst()
                .flatMap(known -> known.summary(clause))
                .orElse("");
    }
}
