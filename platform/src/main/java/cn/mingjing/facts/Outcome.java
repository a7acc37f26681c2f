package cn.mingjing.facts;

import cn.mingjing.law.Objection;
import java.util.List;

/** What becomes of an act: the law says yes or no, it never throws. */
public sealed interface Outcome {

    /** The act is lawful; these facts stand on record. */
    record Done(List<Fact> facts) implements Outcome {
        public Done {
            facts = List.copyOf(facts);
        }

        public static Done with(Fact... facts) {
            return new Done(List.of(facts));
        }
    }

    /** The act is refused, each objection with its clauses. */
    record Refused(List<Objection> objections) implements Outcome {
        public Refused {
            objections = List.copyOf(objections);
            if (objections.isEmpty()) {
                throw new IllegalArgumentException("a refusal has at least one objection");
            }
        }
    }
}
