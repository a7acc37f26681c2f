package cn.mingjing.casework;

import cn.mingjing.facts.Fact;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Post;
import cn.mingjing.law.Rule;
import cn.mingjing.law.Term;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One row of a procedure: at these stages, this act, by these posts, under these rules, leaves these facts and leads there.
 *
 * @param at the stages at which the act may be done; empty for the act that opens a case
 * @param basis where the law speaks of the act
 * @param leadsTo every stage the act can lead to, for the chart; empty where it never changes the stage
 * @param next the stage it leads to in a situation; empty to stay
 * @param within the term that starts or governs this act, for the chart
 * @param beside whether it stands beside the main line, at many stages: the stage line leaves it out, the chart lists it apart
 * @param occasion whether a file gives a post occasion to do it; the desk offers it only then
 */
public record Row<A extends CaseAct>(
        Set<Stage> at,
        Class<A> act,
        Set<Post> by,
        List<Clause> basis,
        List<Rule<? super Situation<A>>> rules,
        Function<Situation<A>, List<? extends Fact>> records,
        Set<Stage> leadsTo,
        Function<Situation<A>, Optional<Stage>> next,
        Optional<Parameter<Term>> within,
        boolean beside,
        BiPredicate<CaseFile, Post> occasion) {

    public static <A extends CaseAct> Writing<A> when(Class<A> act) {
        return new Writing<>(act);
    }

    /** What the rules have against the situation. */
    List<Objection> objections(Situation<A> situation) {
        return rules.stream().flatMap(rule -> rule.examine(situation).stream()).toList();
    }

    /** Writes a row from left to right, as the table reads. */
    public static final class Writing<A extends CaseAct> {

        private final Class<A> act;
        private Set<Stage> at = Set.of();
        private Set<Post> by = Set.of();
        private List<Clause> basis = List.of();
        private List<Rule<? super Situation<A>>> rules = List.of();
        private Function<Situation<A>, List<? extends Fact>> records = situation -> List.of();
        private Optional<Parameter<Term>> within = Optional.empty();
        private boolean beside;
        private BiPredicate<CaseFile, Post> occasion = (file, post) -> true;

        private Writing(Class<A> act) {
            this.act = act;
        }

        public Writing<A> at(Stage first, Stage... others) {
            at = EnumSet.of(first, others);
            return this;
        }

        public Writing<A> by(Post first, Post... others) {
            by = EnumSet.of(first, others);
            return this;
        }

        public Writing<A> basis(Clause... clauses) {
            basis = List.of(clauses);
            return this;
        }

        @SafeVarargs
        public final Writing<A> under(Rule<? super Situation<A>>... rules) {
            this.rules = Arrays.asList(rules);
            return this;
        }

        public Writing<A> within(Parameter<Term> term) {
            within = Optional.of(term);
            return this;
        }

        /** The row stands beside the main line. */
        public Writing<A> beside() {
            beside = true;
            return this;
        }

        /** The desk offers the act only where the file gives occasion; what forbids it otherwise is a rule. */
        public Writing<A> on(Predicate<CaseFile> given) {
            return on((file, post) -> given.test(file));
        }

        /** The same, where it is not an occasion for everybody who may do the act. */
        public Writing<A> on(BiPredicate<CaseFile, Post> given) {
            occasion = given;
            return this;
        }

        public Writing<A> records(Function<Situation<A>, Fact> fact) {
            records = situation -> List.of(fact.apply(situation));
            return this;
        }

        public Writing<A> recordsAll(Function<Situation<A>, List<? extends Fact>> facts) {
            records = facts;
            return this;
        }

        /** The stage stays as it is. */
        public Row<A> staying() {
            return row(Set.of(), situation -> Optional.empty());
        }

        /** The case goes on to this stage. */
        public Row<A> leadingTo(Stage stage) {
            return row(Set.of(stage), situation -> Optional.of(stage));
        }

        /** The case goes on to one of these stages, or stays, as the situation says. */
        public Row<A> leadingTo(Set<Stage> possible, Function<Situation<A>, Optional<Stage>> next) {
            return row(possible, next);
        }

        private Row<A> row(Set<Stage> leadsTo, Function<Situation<A>, Optional<Stage>> next) {
            return new Row<>(at, act, by, basis, List.copyOf(rules), records, leadsTo, next, within, beside, occasion);
        }
    }
}
