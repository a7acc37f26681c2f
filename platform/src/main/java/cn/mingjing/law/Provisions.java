package cn.mingjing.law;

import java.time.LocalDate;
import java.util.Optional;

/** Every provision known to this installation; the only way to ask for a limit, a threshold or a switch. */
public interface Provisions {

    /** What binds the authority for this kind of act on that day; empty where no document gives a value. */
    <T> Optional<Ruling<T>> ruling(Parameter<T> parameter, Jurisdiction jurisdiction, ActKind kind, LocalDate on);
}
