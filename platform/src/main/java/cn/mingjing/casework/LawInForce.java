package cn.mingjing.casework;

import cn.mingjing.law.ActKind;
import cn.mingjing.law.Jurisdiction;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.Ruling;
import java.time.LocalDate;
import java.util.Optional;

/** The law that binds one authority for one kind of act on one day; immutable. */
public record LawInForce(Provisions provisions, Jurisdiction jurisdiction, ActKind kind, LocalDate on) {

    /** What bound the authority on another day. */
    public LawInForce then(LocalDate day) {
        return new LawInForce(provisions, jurisdiction, kind, day);
    }

    public <T> Optional<Ruling<T>> ruling(Parameter<T> parameter) {
        return provisions.ruling(parameter, jurisdiction, kind, on);
    }

    /** The ruling that must exist, because a statute that binds everybody gives one. */
    public <T> Ruling<T> statute(Parameter<T> parameter) {
        return ruling(parameter)
                .orElseThrow(() -> new IllegalStateException("no provision gives " + parameter.name() + " on " + on));
    }

    /** Whether a document that binds the authority switches this on. */
    public boolean requires(Parameter<Boolean> parameter) {
        return ruling(parameter).map(Ruling::value).orElse(false);
    }
}
