package cn.mingjing.demo;

import cn.mingjing.facts.Outcome;
import cn.mingjing.law.Objection;
import java.util.stream.Collectors;

/** The demonstration is made by lawful acts only; a refused one is a fault of its script. */
final class Expect {

    private Expect() {}

    static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var why)) {
            throw new IllegalStateException("the demo's script was refused: "
                    + why.stream().map(Objection::reason).collect(Collectors.joining(" ")));
        }
    }
}
