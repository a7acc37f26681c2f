package cn.mingjing.settings.handling;

import cn.mingjing.facts.Actor;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.Jurisdiction;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Provision;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.Ruling;
import cn.mingjing.settings.SettingsFile;
import cn.mingjing.settings.Stated;
import cn.mingjing.settings.acts.SettingsAct;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One act about to be done on an authority's own settings: what a rule looks at.
 *
 * @param succeeded whether another authority carries on the matters of this one
 * @param values what the act hands in, or what waits for approval
 * @param read the same as the strict reader reads it
 * @param since the day from which it is meant to bind
 */
record SettingsSituation<A extends SettingsAct>(
        SettingsFile file,
        A act,
        Actor actor,
        LocalDate today,
        boolean succeeded,
        Jurisdiction jurisdiction,
        Provisions provisions,
        List<Stated> values,
        List<Provision<?>> read,
        LocalDate since) {

    /** What the documents above the authority say for that day. */
    <T> Optional<Ruling<T>> above(Parameter<T> parameter, ActKind kind) {
        return provisions.rulingFromAbove(parameter, jurisdiction, kind, since);
    }

    /** The value handed in for a parameter. */
    <T> Optional<T> own(Parameter<T> parameter) {
        return read.stream()
                .filter(provision -> provision.parameter().equals(parameter))
                .map(provision -> parameter.type().cast(provision.value()))
                .findFirst();
    }

    <B extends SettingsAct> SettingsSituation<B> with(B other) {
        return new SettingsSituation<>(
                file, other, actor, today, succeeded, jurisdiction, provisions, values, read, since);
    }
}
