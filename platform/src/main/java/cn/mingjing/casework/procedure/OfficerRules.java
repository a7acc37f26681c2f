package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.penalty;
import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.authority.Officer;
import cn.mingjing.casework.Circumstances;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.acts.ByOfficers;
import cn.mingjing.law.China;
import cn.mingjing.law.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who may carry out an act. */
final class OfficerRules {

    static final Rule<Situation<? extends ByOfficers>> TWO_OFFICERS = new Rule<>(
            "two-officers",
            "是否由两名以上不同的执法人员实施？",
            List.of(penalty("第四十二条")),
            situation -> situation
                            .act()
                            .officers()
                            .first()
                            .equals(situation.act().officers().second())
                    ? because("执法人员不得少于两人，现在填写的是同一个人。", "请另选一名协办人员。")
                    : lawful());

    static final Rule<Situation<? extends ByOfficers>> CREDENTIALS_VALID = new Rule<>(
            "credentials-valid",
            "执法人员当日是否都持有有效的执法证件？",
            List.of(penalty("第四十二条"), penalty("第五十五条")),
            situation -> situation.act().officers().persons().stream()
                    .map(person -> withoutCredential(person, situation))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .flatMap(who -> because(who + "在行为发生当日没有有效的执法证件，不能办理本事项。", "请改由持有效执法证件的人员办理，或者先办妥证件。")));

    static final Rule<Situation<? extends ByOfficers>> NOT_RECUSED = new Rule<>(
            "not-recused",
            "执法人员是否都没有回避本案？",
            List.of(penalty("第四十三条")),
            situation -> situation.act().officers().persons().stream()
                    .filter(situation.file()::isRecused)
                    .findFirst()
                    .flatMap(person -> because(name(person, situation) + "已经回避本案，不能再办理本案的事项。", "请改由接办人员办理。")));

    private OfficerRules() {}

    static String name(String person, Situation<?> situation) {
        return situation.circumstances().officer(person).map(Officer::name).orElse("所选人员");
    }

    private static Optional<String> withoutCredential(String person, Situation<? extends ByOfficers> situation) {
        Circumstances circumstances = situation.circumstances();
        LocalDate day = LocalDate.ofInstant(situation.act().occurredAt(circumstances.now()), China.ZONE);
        Optional<Officer> officer = circumstances
                .officer(person)
                .filter(known ->
                        known.authority().equals(circumstances.authority().id()));
        if (officer.isEmpty()) {
            return Optional.of("所选人员不在本机关执法人员名册中，");
        }
        return officer.get().credentialOn(day).isPresent()
                ? Optional.empty()
                : Optional.of(officer.get().name());
    }
}
