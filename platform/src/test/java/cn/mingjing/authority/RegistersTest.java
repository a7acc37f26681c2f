package cn.mingjing.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.database.Portal;
import cn.mingjing.facts.EntryChanged;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Outcome;
import cn.mingjing.facts.StreamId;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Objection;
import cn.mingjing.testing.MingjingTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MingjingTest
@DisplayName("机关、机构和人员名册：每次变动一行、一条记录，任何一天都查得到")
class RegistersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Authorities authorities;
    private final Officers officers;
    private final AuthorityRegister register;
    private final FactStore facts;
    private final JdbcClient portal;
    private final JdbcClient app;
    private final TransactionTemplate transactions;
    private final SampleEntries sample;
    private final Authority city;
    private final Unit squad;

    RegistersTest(
            Authorities authorities,
            Officers officers,
            AuthorityRegister register,
            FactStore facts,
            @Portal JdbcClient portal,
            JdbcClient app,
            TransactionTemplate transactions) {
        this.authorities = authorities;
        this.officers = officers;
        this.register = register;
        this.facts = facts;
        this.portal = portal;
        this.app = app;
        this.transactions = transactions;
        this.sample = new SampleEntries(register);
        this.city = sample.entered(sample.authority("city", "410900", Optional.empty()));
        this.squad = sample.entered(city.id(), "稽查支队", Unit.Role.HANDLING);
    }

    @Test
    @DisplayName("登记的机关原样读出，办案依据按层级、地域、领域查找")
    void an_authority_reads_back_and_stands_in_its_jurisdiction() {
        var branch = sample.entered(sample.authority("branch", "410902", Optional.of(city.id())));

        assertThat(authorities.get(branch.id())).isEqualTo(branch);
        assertThat(authorities.units(city.id())).containsExactly(squad);
        var jurisdiction = authorities.jurisdiction(branch.id(), TODAY);
        assertThat(jurisdiction.superiors()).containsExactly(city.id());
        assertThat(jurisdiction.sectors()).containsExactly("market-regulation");
        assertThat(jurisdiction.territories()).containsExactly("410000", "410900", "410902");
        assertThat(authorities.all()).containsSubsequence(city, branch);
    }

    @Test
    @DisplayName("机关登记之前的日子查不到它")
    void an_authority_is_unknown_before_its_first_day() {
        assertThat(authorities.on(city.id(), SampleEntries.SINCE.minusDays(1))).isEmpty();
        assertThatThrownBy(() -> authorities.jurisdiction(city.id(), SampleEntries.SINCE.minusDays(1)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    @DisplayName("改名自改名之日起生效，之前的日子仍是旧名")
    void a_new_name_holds_from_its_day_on() {
        var renamed = new Officer(
                sample.person("王五"),
                "王五",
                city.id(),
                squad.id(),
                "副支队长",
                Officer.Standing.STAFF,
                Optional.empty(),
                LegalQualification.NONE);
        sample.entered(sample.officer("王五", squad));
        sample.entered(renamed, LocalDate.of(2026, 11, 20));

        assertThat(officers.on(renamed.person(), LocalDate.of(2026, 11, 19)).map(Officer::title))
                .contains("执法人员");
        assertThat(officers.on(renamed.person(), LocalDate.of(2026, 11, 20)).map(Officer::title))
                .contains("副支队长");
        assertThat(officers.credentialOn(renamed.person(), LocalDate.of(2026, 11, 19)))
                .isPresent();
        assertThat(officers.credentialOn(renamed.person(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    @DisplayName("查过的登记一经变动，马上查到新的；没有办成的变动谁也看不到")
    void what_was_read_is_remembered_until_it_changes() {
        var before = sample.entered(sample.authority("renamed", "410903", Optional.empty()));
        var after = sample.authority("renamed", "410904", Optional.empty());
        assertThat(authorities.get(before.id())).isEqualTo(before);

        transactions.executeWithoutResult(status -> {
            register.enter(after, SampleEntries.SINCE, sample.administrator());
            assertThat(authorities.get(before.id()))
                    .as("who changes it sees it changed")
                    .isEqualTo(after);
            status.setRollbackOnly();
        });
        assertThat(authorities.get(before.id())).isEqualTo(before);

        sample.entered(after);
        assertThat(authorities.get(before.id())).isEqualTo(after);
        assertThat(authorities.all()).contains(after).doesNotContain(before);
    }

    @Test
    @DisplayName("别的进程登记的变动，一秒之后查得到")
    void what_another_process_enters_is_seen_within_a_second() throws InterruptedException {
        var officer = sample.entered(sample.officer("周八", squad));
        assertThat(officers.find(officer.person())).contains(officer);

        transactions.executeWithoutResult(status -> {
            app.sql("UPDATE authority.register_changes SET count = count + 1").update();
            app.sql("""
                            INSERT INTO authority.officer
                                   (person, version, valid_from, name, authority, unit, title, standing, recorded_at, recorded_by)
                            SELECT person, version + 1, valid_from, name, authority, unit, '科长', standing, recorded_at, recorded_by
                              FROM authority.officer WHERE person = :person
                            """).param("person", officer.person()).update();
        });

        Thread.sleep(1_100);
        assertThat(officers.find(officer.person()).map(Officer::title)).contains("科长");
    }

    @Test
    @DisplayName("每次变动留一条记录，写明变动前后")
    void each_change_leaves_a_fact_with_before_and_after() {
        var officer = sample.entered(sample.officer("李四", squad));
        var left = new Officer(
                officer.person(),
                officer.name(),
                officer.authority(),
                officer.unit(),
                officer.title(),
                Officer.Standing.LEFT,
                officer.credential(),
                officer.qualification());
        sample.entered(left, TODAY);

        var stream =
                new StreamId("officer", UUID.nameUUIDFromBytes(officer.person().getBytes(StandardCharsets.UTF_8)));
        var recorded = facts.read(stream);
        assertThat(recorded).hasSize(2);
        assertThat(recorded.getLast().actor()).isEqualTo(sample.administrator());
        var changed = (EntryChanged) recorded.getLast().fact();
        assertThat(changed.before()).containsEntry("standing", "STAFF").containsEntry("from", "2024-01-01");
        assertThat(changed.after()).containsEntry("standing", "LEFT").containsEntry("from", "2026-11-23");
    }

    @Test
    @DisplayName("未来的变动、别人的证号、外单位的机构都不予登记，且不留记录")
    void what_is_not_true_is_refused() {
        var officer = sample.entered(sample.officer("张三", squad));
        var imposter = new Officer(
                sample.person("冒名"),
                "冒名",
                city.id(),
                new UnitId(UUID.randomUUID()),
                "执法人员",
                Officer.Standing.STAFF,
                officer.credential(),
                LegalQualification.NONE);

        var outcome = register.enter(imposter, TODAY.plusDays(1), sample.administrator());

        assertThat(refusals(outcome))
                .containsExactly("unit-of-the-authority", "one-holder-per-credential", "entry-not-ahead");
        assertThat(officers.find(imposter.person())).isEmpty();
    }

    @Test
    @DisplayName("上级机关不能绕成一圈")
    void superiors_form_no_circle() {
        var branch = sample.entered(sample.authority("loop", "410902", Optional.of(city.id())));
        var turned = sample.authority("city", "410900", Optional.of(branch.id()));
        assertThat(refusals(register.enter(turned, TODAY, sample.administrator())))
                .containsExactly("superiors-without-circle");
        var orphan = sample.authority("orphan", "410902", Optional.of(new AuthorityId("nobody")));
        assertThat(refusals(register.enter(orphan, TODAY, sample.administrator())))
                .containsExactly("superior-known");
    }

    @Test
    @DisplayName("法制审核人员比例按名册计算")
    void the_share_of_reviewers_is_computed() {
        var review = sample.entered(city.id(), "法规科", Unit.Role.REVIEW);
        for (int i = 0; i < 21; i++) {
            sample.entered(sample.officer("执法" + i, squad));
        }
        assertThat(officers.reviewerShare(city.id())).isEqualTo(new ReviewerShare(0, 21));
        var reviewer = sample.officer("审核", review);
        sample.entered(new Officer(
                reviewer.person(),
                reviewer.name(),
                city.id(),
                review.id(),
                "科长",
                Officer.Standing.STAFF,
                Optional.empty(),
                new LegalQualification(Optional.of("A2015000001"), Optional.of(LocalDate.of(2020, 1, 1)))));
        var share = officers.reviewerShare(city.id());
        assertThat(share).isEqualTo(new ReviewerShare(1, 21));
        assertThat(share.percent()).isEqualTo(4.7);
        assertThat(share.reaches(5)).isFalse();
        assertThat(new ReviewerShare(1, 20).reaches(5)).isTrue();
    }

    @Test
    @DisplayName("公众窗口只能读公布的视图，看不到名册本身")
    void the_portal_reads_the_published_views_only() {
        sample.entered(sample.officer("赵六", squad));
        var seen = portal.sql("SELECT * FROM authority.published_officer WHERE credential_number = :number")
                .param("number", sample.number("赵六"))
                .query()
                .singleRow();
        assertThat(seen)
                .containsEntry("name", "赵六")
                .containsEntry("unit_name", "稽查支队")
                .containsEntry("authority_name", city.name())
                .containsEntry("status", "IN_FORCE")
                .doesNotContainKeys("person", "legal_certificate");
        assertThatThrownBy(() ->
                        portal.sql("SELECT * FROM authority.officer").query().listOfRows())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static List<String> refusals(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome)
                .objections().stream().map(Objection::rule).toList();
    }
}
