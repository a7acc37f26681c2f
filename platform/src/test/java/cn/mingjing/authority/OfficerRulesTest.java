package cn.mingjing.authority;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("谁可以执法：两人以上、当日持证、辅助人员不得独立执法")
class OfficerRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    private final Officer zhang = officer("张三", Credential.Status.IN_FORCE);
    private final Officer li = officer("李四", Credential.Status.IN_FORCE);

    @Test
    @DisplayName("证件有效期首日和末日都可以执法，前一日和后一日不可以")
    void a_credential_is_valid_from_its_first_to_its_last_day() {
        assertThat(examine(FIRST, zhang, li)).isEmpty();
        assertThat(examine(LAST, zhang, li)).isEmpty();
        assertThat(examine(FIRST.minusDays(1), zhang, li))
                .singleElement()
                .satisfies(objection -> assertThat(objection.reason()).contains("才有效", "张三", "李四"));
        assertThat(examine(LAST.plusDays(1), zhang, li)).singleElement().satisfies(objection -> {
            assertThat(objection.rule()).isEqualTo("credentials-valid");
            assertThat(objection.clauses()).containsExactly(new Clause("行政处罚法", "第四十二条"), new Clause("行政处罚法", "第五十五条"));
            assertThat(objection.reason()).contains("已于 2026-11-30 到期");
        });
    }

    @Test
    @DisplayName("暂扣、注销、离岗、名册中没有的人不可以执法")
    void a_suspended_or_revoked_credential_does_not_count() {
        assertThat(examine(LAST, zhang, officer("王五", Credential.Status.SUSPENDED)))
                .singleElement()
                .satisfies(objection -> assertThat(objection.reason())
                        .contains("王五")
                        .contains("暂扣")
                        .doesNotContain("张三"));
        assertThat(examine(LAST, zhang, officer("赵六", Credential.Status.REVOKED)))
                .singleElement()
                .satisfies(objection -> assertThat(objection.reason()).contains("注销"));
        assertThat(examine(LAST, zhang, standing("钱七", Officer.Standing.LEFT)))
                .singleElement()
                .satisfies(objection -> assertThat(objection.reason()).contains("不在岗"));
        var unknown = new Acting(List.of(zhang.person(), "nobody"), List.of(zhang), LAST);
        assertThat(OfficerRules.CREDENTIALS_VALID.examine(unknown))
                .hasValueSatisfying(objection -> assertThat(objection.reason()).contains("不在执法人员名册中"));
    }

    @Test
    @DisplayName("执法辅助人员不算执法人员")
    void auxiliary_staff_may_not_act() {
        assertThat(examine(LAST, zhang, standing("小孙", Officer.Standing.AUXILIARY)))
                .extracting(Objection::rule)
                .containsExactly("no-auxiliary-staff");
    }

    @Test
    @DisplayName("初次从事处罚法制审核的人须有法律职业资格，2018年以前已从事的除外")
    void a_new_reviewer_needs_the_qualification() {
        assertThat(reviews(LegalQualification.NONE)).isPresent();
        assertThat(reviews(new LegalQualification(Optional.of("A2019410000001"), Optional.empty())))
                .isEmpty();
        assertThat(reviews(new LegalQualification(Optional.empty(), Optional.of(LocalDate.of(2017, 12, 31)))))
                .isEmpty();
        assertThat(reviews(new LegalQualification(Optional.empty(), Optional.of(LocalDate.of(2018, 1, 1)))))
                .hasValueSatisfying(
                        objection -> assertThat(objection.clauses()).containsExactly(new Clause("行政处罚法", "第五十八条")));
    }

    private static Optional<Objection> reviews(LegalQualification qualification) {
        var reviewer = new Officer(
                "r",
                "周审",
                new AuthorityId("city"),
                new UnitId(UUID.randomUUID()),
                "科长",
                Officer.Standing.STAFF,
                Optional.empty(),
                qualification);
        return OfficerRules.REVIEWERS_QUALIFIED.examine(new Acting(List.of("r"), List.of(reviewer), LAST));
    }

    private static List<Objection> examine(LocalDate day, Officer... officers) {
        var acting = new Acting(List.of(officers).stream().map(Officer::person).toList(), List.of(officers), day);
        return Rules.examine(List.of(OfficerRules.NO_AUXILIARY_STAFF, OfficerRules.CREDENTIALS_VALID), acting);
    }

    private static Officer officer(String name, Credential.Status status) {
        return new Officer(
                name,
                name,
                new AuthorityId("city"),
                new UnitId(UUID.randomUUID()),
                "执法人员",
                Officer.Standing.STAFF,
                Optional.of(new Credential("豫J-" + name, "河南省人民政府", "濮阳市", Set.of("市场监管"), FIRST, LAST, status)),
                LegalQualification.NONE);
    }

    private static Officer standing(String name, Officer.Standing standing) {
        return new Officer(
                name,
                name,
                new AuthorityId("city"),
                new UnitId(UUID.randomUUID()),
                "工作人员",
                standing,
                Optional.empty(),
                LegalQualification.NONE);
    }
}
