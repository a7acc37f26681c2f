package cn.mingjing.casework.procedure;

import cn.mingjing.authority.Credential;
import cn.mingjing.authority.Officer;
import cn.mingjing.casework.Appearance;
import cn.mingjing.casework.Appearance.Companion;
import cn.mingjing.casework.Appearance.ShownCredential;
import cn.mingjing.casework.AuxiliaryId;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.acts.FieldRecord;
import cn.mingjing.law.China;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes down with names and numbers who appeared on site, as the register shows them for that day (duty D-20). */
final class Appearing {

    private Appearing() {}

    static Appearance as(Situation<? extends FieldRecord> situation) {
        FieldRecord act = situation.act();
        LocalDate day =
                LocalDate.ofInstant(act.occurredAt(situation.circumstances().now()), China.ZONE);
        List<ShownCredential> shown = persons(situation, act.officers().persons())
                .flatMap(officer -> shown(officer, day).stream())
                .toList();
        Stream<Companion> auxiliaries = persons(
                        situation,
                        act.auxiliaries().stream().map(AuxiliaryId::value).toList())
                .map(person -> new Companion(Optional.of(person.person()), person.name(), "", ""));
        Stream<Companion> experts = act.experts().stream()
                .map(expert -> new Companion(Optional.empty(), expert.name(), expert.employer(), expert.role()));
        return new Appearance(
                shown, act.worn(), Stream.concat(auxiliaries, experts).toList());
    }

    private static Optional<ShownCredential> shown(Officer officer, LocalDate day) {
        return officer.credentialOn(day)
                .map(Credential::number)
                .map(number -> new ShownCredential(officer.person(), officer.name(), number));
    }

    private static Stream<Officer> persons(Situation<?> situation, List<String> persons) {
        return persons.stream().map(situation.circumstances()::officer).flatMap(Optional::stream);
    }
}
