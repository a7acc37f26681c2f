package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.penalty;

import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.Worn;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the documents ask officers to wear besides showing their credentials (duty D-20). */
final class Display {

    private Display() {}

    /** What must be worn; empty where showing is enough or wearing only encouraged. */
    static Optional<Worn> prescribed(LawInForce law) {
        return law.ruling(Parameters.CREDENTIAL_DISPLAY).flatMap(ruling -> switch (ruling.value()) {
            case WORN_AND_SHOWN -> Optional.of(Worn.CREDENTIAL);
            case SHOWN_WITH_UNIFORM -> Optional.of(Worn.UNIFORM_AND_BADGE);
            case WORN_OR_SHOWN, SHOWN, SHOWN_WEARING_ENCOURAGED -> Optional.empty();
        });
    }

    /** The statute, and the document that goes further. */
    static List<Clause> asked(LawInForce law) {
        return Stream.concat(
                        Stream.of(penalty("第五十五条")),
                        law.ruling(Parameters.CREDENTIAL_DISPLAY).stream().flatMap(ruling -> ruling.clauses().stream()))
                .distinct()
                .toList();
    }
}
