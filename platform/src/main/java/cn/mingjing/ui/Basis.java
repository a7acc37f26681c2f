package cn.mingjing.ui;

import cn.mingjing.law.Clause;
import cn.mingjing.law.Provision;
import java.util.List;

/**
 * What a limit, a duty or a refusal rests on, one click away.
 *
 * @param citation how it is cited, such as {@code 《行政处罚法》第五十八条}
 * @param line what it says, in one line of our own words; empty where only the citation is known
 */
public record Basis(String citation, String line) {

    public static Basis of(Clause clause) {
        return new Basis(clause.citation(), "");
    }

    /** One basis per clause of the provision, each with the provision's line. */
    public static List<Basis> of(Provision<?> provision) {
        return provision.clauses().stream()
                .map(clause -> new Basis(clause.citation(), provision.summary()))
                .toList();
    }
}
