package cn.mingjing.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.People.Somebody;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@MingjingTest
@DisplayName("三员分立、审办分离：冲突的岗位不能由一个人担任")
class SeparationOfDutiesTest {

    private static final AuthorityId BUREAU = new AuthorityId("separation-test");
    private static final AuthorityId OTHER_BUREAU = new AuthorityId("separation-test-other");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Clause MANAGEMENT_CENTRE = new Clause("GB/T 22239-2019", "8.1.5");
    private static final Clause LEGAL_REVIEW = new Clause("行政处罚法", "第五十八条");

    private final Accounts accounts;
    private final JdbcClient database;
    private final People people;

    SeparationOfDutiesTest(Accounts accounts, JdbcClient database) {
        this.accounts = accounts;
        this.database = database;
        this.people = new People(accounts);
    }

    @Test
    @DisplayName("三个管理员岗位，一人只能担任一个")
    void nobody_is_two_of_the_three_administrators() {
        var somebody = people.holding(Post.SYSTEM_ADMINISTRATOR, BUREAU);
        for (var second : List.of(Post.SECURITY_ADMINISTRATOR, Post.AUDIT_ADMINISTRATOR)) {
            assertThat(refusal(grant(somebody, second, Actor.INSTALLATION, null)))
                    .satisfiesExactly(objection -> {
                        assertThat(objection.rule()).isEqualTo("three-administrators-apart");
                        assertThat(objection.clauses()).contains(MANAGEMENT_CENTRE);
                    });
        }
    }

    @Test
    @DisplayName("前一个岗位结束的次日，可以担任另一个；最后一天当天还不行")
    void after_the_first_has_ended_the_second_may_begin() {
        var somebody = people.somebody();
        var first = people.grant(somebody, Post.SYSTEM_ADMINISTRATOR, BUREAU, TODAY.minusDays(30));
        accounts.end(first.id(), TODAY.plusDays(5), Actor.system());
        var sameDay =
                PostHeld.of(somebody.person(), Post.AUDIT_ADMINISTRATOR, Actor.INSTALLATION, null, TODAY.plusDays(5));
        assertThat(refusal(accounts.grant(sameDay, Actor.system()))).hasSize(1);
        var nextDay =
                PostHeld.of(somebody.person(), Post.AUDIT_ADMINISTRATOR, Actor.INSTALLATION, null, TODAY.plusDays(6));
        assertThat(accounts.grant(nextDay, Actor.system())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("管理员不能兼任执法、审核、公示、监督等任何业务岗位，反过来也不能")
    void an_administrator_holds_no_enforcement_post() {
        var administrator = people.holding(Post.AUDIT_ADMINISTRATOR, BUREAU);
        var officer = people.holding(Post.OFFICER, BUREAU);
        for (var post : List.of(Post.OFFICER, Post.REVIEWER, Post.CHIEF, Post.PUBLISHER, Post.SUPERVISOR)) {
            assertThat(refusal(grant(administrator, post, BUREAU, null)))
                    .extracting(Objection::rule)
                    .containsExactly("administrators-enforce-nothing");
        }
        assertThat(refusal(grant(officer, Post.SYSTEM_ADMINISTRATOR, Actor.INSTALLATION, null)))
                .extracting(Objection::rule)
                .containsExactly("administrators-enforce-nothing");
    }

    @Test
    @DisplayName("同一机构里办案的人不能做法制审核；不同机构可以，不同机关也可以")
    void who_handles_does_not_review_in_one_unit() {
        var officer = people.somebody();
        assertThat(grant(officer, Post.OFFICER, BUREAU, "squad")).isInstanceOf(Outcome.Done.class);
        for (var post : List.of(Post.REVIEWER, Post.REVIEW_HEAD)) {
            assertThat(refusal(grant(officer, post, BUREAU, "squad"))).satisfiesExactly(objection -> {
                assertThat(objection.rule()).isEqualTo("handling-apart-from-review");
                assertThat(objection.clauses()).contains(LEGAL_REVIEW);
            });
            assertThat(refusal(grant(officer, post, BUREAU, null)))
                    .as("不写机构的，就是全机关")
                    .hasSize(1);
        }
        assertThat(grant(officer, Post.REVIEWER, BUREAU, "legal-office")).isInstanceOf(Outcome.Done.class);
        assertThat(grant(officer, Post.REVIEWER, OTHER_BUREAU, "squad")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("只有安全管理员授予岗位，而且不能授予自己")
    void only_the_security_administrator_grants_and_not_to_himself() {
        var security = people.holding(Post.SECURITY_ADMINISTRATOR, BUREAU);
        var officer = people.somebody();
        var wanted = PostHeld.of(officer.person(), Post.OFFICER, BUREAU, null, TODAY);
        for (var wrong : List.of(Post.SYSTEM_ADMINISTRATOR, Post.AUDIT_ADMINISTRATOR, Post.CHIEF)) {
            assertThat(refusal(accounts.grant(wanted, security.as(wrong, Actor.INSTALLATION))))
                    .extracting(Objection::rule)
                    .containsExactly("security-administrator-grants");
        }
        var actor = security.as(Post.SECURITY_ADMINISTRATOR, Actor.INSTALLATION);
        assertThat(accounts.grant(wanted, actor)).isInstanceOf(Outcome.Done.class);
        var forHimself = PostHeld.of(security.person(), Post.OFFICER, BUREAU, null, TODAY);
        assertThat(refusal(accounts.grant(forHimself, actor)))
                .extracting(Objection::rule)
                .contains("nobody-grants-himself");
    }

    @Test
    @DisplayName("只有系统管理员开立账号、重置密码")
    void only_the_system_administrator_opens_accounts() {
        var system = people.holding(Post.SYSTEM_ADMINISTRATOR, BUREAU);
        var account = new NewAccount(PersonId.random(), "xinrenyuan", "新人员", People.PASSWORD, true);
        var wrong = system.as(Post.SECURITY_ADMINISTRATOR, Actor.INSTALLATION);
        assertThat(refusal(accounts.open(account, wrong)))
                .extracting(Objection::rule)
                .containsExactly("system-administrator-keeps-accounts");
        assertThat(refusal(accounts.resetPassword(system.person(), "Linshi-2026-Mima", wrong)))
                .extracting(Objection::rule)
                .containsExactly("system-administrator-keeps-accounts");
        var right = system.as(Post.SYSTEM_ADMINISTRATOR, Actor.INSTALLATION);
        assertThat(accounts.open(account, right)).isInstanceOf(Outcome.Done.class);
        var sameName = new NewAccount(PersonId.random(), "XinRenYuan", "另一人", People.PASSWORD, true);
        assertThat(refusal(accounts.open(sameName, right)))
                .extracting(Objection::rule)
                .containsExactly("sign-in-name-unique");
    }

    @Test
    @DisplayName("岗位不能倒签结束，也不能借结束来延长")
    void a_post_is_not_ended_backwards() {
        var somebody = people.somebody();
        var held = people.grant(somebody, Post.ARCHIVIST, BUREAU, TODAY.minusDays(30));
        assertThat(refusal(accounts.end(held.id(), TODAY.minusDays(1), Actor.system())))
                .extracting(Objection::rule)
                .containsExactly("no-end-in-the-past");
        assertThat(accounts.end(held.id(), TODAY, Actor.system())).isInstanceOf(Outcome.Done.class);
        assertThat(refusal(accounts.end(held.id(), TODAY.plusDays(1), Actor.system())))
                .extracting(Objection::rule)
                .containsExactly("never-prolonged");
    }

    @Test
    @DisplayName("被拒绝的授予记录在案，写明是谁、为什么")
    void a_refused_grant_is_on_record() {
        var somebody = people.holding(Post.SYSTEM_ADMINISTRATOR, BUREAU);
        var security = people.holding(Post.SECURITY_ADMINISTRATOR, BUREAU);
        var wanted = PostHeld.of(somebody.person(), Post.AUDIT_ADMINISTRATOR, Actor.INSTALLATION, null, TODAY);
        accounts.grant(wanted, security.as(Post.SECURITY_ADMINISTRATOR, Actor.INSTALLATION));
        var entry = database.sql(
                        "SELECT what FROM identity.access_entry WHERE kind = 'ActRefused' AND person = :person")
                .param("person", security.person().toString())
                .query(String.class)
                .single();
        assertThat(entry).contains("grant-post", wanted.id().toString(), "同一个人在同一时间不能担任");
    }

    private Outcome grant(Somebody somebody, Post post, AuthorityId authority, @Nullable String unit) {
        return accounts.grant(PostHeld.of(somebody.person(), post, authority, unit, TODAY), Actor.system());
    }

    private static List<Objection> refusal(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).objections();
    }
}
