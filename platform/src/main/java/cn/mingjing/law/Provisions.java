package cn.mingjing.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Every provision known to this installation; the only way to ask for a limit, a threshold or a switch.
 *
 * <p>Procedure and terms follow the law in force when the act occurs, so {@code on} is always the date of the act.
 */
public interface Provisions {

    /**
     * What binds the authority for this kind of act on that day; empty where no document gives a value.
     *
     * <p>An express exception ("unless law or administrative regulation provides otherwise") goes first, then the
     * parameter's order; where values are equal the document of higher rank is cited, then the more specific one.
     */
    <T> Optional<Ruling<T>> ruling(Parameter<T> parameter, Jurisdiction jurisdiction, ActKind kind, LocalDate on);

    /** The same without what the authority has set itself: what it may not fall short of. */
    <T> Optional<Ruling<T>> rulingFromAbove(
            Parameter<T> parameter, Jurisdiction jurisdiction, ActKind kind, LocalDate on);

    /** The documents that bind the authority on that day, highest rank first. */
    List<Document> documentsBinding(Jurisdiction jurisdiction, LocalDate on);

    /** What one document itself says on that day about a parameter, whomever it binds and whatever prevails. */
    <T> List<Provision<T>> saidBy(String document, Parameter<T> parameter, LocalDate on);

    /** What a clause says, in one line of our own words; empty for a clause that no document of this installation has. */
    Optional<String> summary(Clause clause);

    /**
     * The parameters on which every authority needs a value and no document gives this one any: its administrator is
     * asked for them at set-up.
     */
    List<Parameter<?>> missing(Jurisdiction jurisdiction, ActKind kind, LocalDate on);
}
