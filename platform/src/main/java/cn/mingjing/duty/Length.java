package cn.mingjing.duty;

import cn.mingjing.law.ActKind;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Term;
import java.time.LocalDate;
import java.util.Optional;

/** How long a duty's owner has, or by how much that is extended. */
public sealed interface Length {

    /**
     * As long as the documents say that bind the authority on the day the duty arises.
     *
     * @param promptly by which a document asks for it without giving a number; it is then due promptly, on that basis
     * @param otherwise what the duty rests on where no document speaks of it: it is due promptly as well
     */
    record Provided(Parameter<Term> parameter, ActKind act, Optional<Parameter<Boolean>> promptly, Basis otherwise)
            implements Length {

        public Provided(Parameter<Term> parameter, ActKind act, Basis otherwise) {
            this(parameter, act, Optional.empty(), otherwise);
        }
    }

    /** A term that is known already, such as one written into a decision. */
    record Fixed(Term term, Basis basis) implements Length {}

    /** Until the end of a given day, such as 31 January or the day of an instalment. */
    record Until(LocalDate day, Basis basis) implements Length {}

    /** Without delay: the documents give no number, so none is counted and the duty is never overdue by the clock. */
    record Promptly(Basis basis) implements Length {}
}
