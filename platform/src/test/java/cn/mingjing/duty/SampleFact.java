package cn.mingjing.duty;

import cn.mingjing.facts.Fact;
import java.time.LocalDate;
import java.util.Optional;

/** Facts that do one thing each to the duties of their stream. */
public sealed interface SampleFact extends Fact {

    /** Owed for so many working days by whoever holds the post, by the unit or by the person. */
    record SampleOwed(
            String kind, int workingDays, LocalDate from, String post, Optional<String> unit, Optional<String> person)
            implements SampleFact {}

    /** Owed as long as the documents say. */
    record SampleServed(LocalDate decidedOn) implements SampleFact {}

    /** Owed promptly. */
    record SamplePrompt(String kind) implements SampleFact {}

    record SampleDone(String duty, LocalDate on) implements SampleFact {}

    record SampleExtended(String duty, int workingDays) implements SampleFact {}

    record SampleExcluded(String duty, String span, LocalDate from, Optional<LocalDate> to) implements SampleFact {}

    record SampleHandedOver(String duty, String person) implements SampleFact {}

    record SampleLapsed(String duty) implements SampleFact {}

    record SampleClosed() implements SampleFact {}
}
