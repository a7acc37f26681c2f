package cn.mingjing.casework.procedure;

import static cn.mingjing.authority.OfficerRules.NO_AUXILIARY_STAFF;
import static cn.mingjing.casework.procedure.Statute.penalty;
import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.authority.Acting;
import cn.mingjing.authority.Officer;
import cn.mingjing.casework.Circumstances;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.acts.ByOfficers;
import cn.mingjing.law.China;
import cn.mingjing.law.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
            OfficerRules::withoutCredential);

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

    /** Somebody else's officer has no credential for this authority; for our own, the register says what is wrong. */
    private static Optional<Rule.Finding> withoutCredential(Situation<? extends ByOfficers> situation) {
        Circumstances circumstances = situation.circumstances();
        List<String> persons = situation.act().officers().persons();
        List<Officer> own = persons.stream()
                .map(circumstances::officer)
                .flatMap(Optional::stream)
                .filter(officer ->
                        officer.authority().equals(circumstances.handler().id()))
                .toList();
        Optional<String> stranger = persons.stream()
                .filter(person ->
                        own.stream().noneMatch(officer -> officer.person().equals(person)))
                .findFirst();
        if (stranger.isPresent()) {
            return because(name(stranger.get(), situation) + "不在本机关执法人员名册中，不能办理本事项。", "请改由本机关持有效执法证件的人员办理。");
        }
        LocalDate day = LocalDate.ofInstant(situation.act().occurredAt(circumstances.now()), China.ZONE);
        var acting = new Acting(persons, own, day);
        return Stream.of(NO_AUXILIARY_STAFF, cn.mingjing.authority.OfficerRules.CREDENTIALS_VALID)
                .map(rule -> rule.test().apply(acting))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
