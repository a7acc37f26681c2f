package cn.mingjing.duties;

import static cn.mingjing.ui.Text.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.Credential;
import cn.mingjing.authority.Level;
import cn.mingjing.authority.Nature;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.Unit;
import cn.mingjing.authority.UnitId;
import cn.mingjing.demo.Story;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identifier.CreditCode;
import cn.mingjing.identity.Accounts;
import cn.mingjing.identity.PostHeld;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("谁有权执法：机关、机构、岗位、上下级有册可查，执法人员名单对外公开")
class OpenRegisterTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 2, 2);

    private final ApplicationContext application;
    private final AuthorityRegister register;
    private final Authorities authorities;
    private final Officers officers;
    private final Accounts accounts;
    private final Visitor visitor;

    @Autowired
    OpenRegisterTest(
            ApplicationContext application,
            AuthorityRegister register,
            Authorities authorities,
            Officers officers,
            Accounts accounts,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.register = register;
        this.authorities = authorities;
        this.officers = officers;
        this.accounts = accounts;
        this.visitor = new Visitor(port);
    }

    private String page(AuthorityId authority) {
        return visitor.get("/authorities/" + authority.value()).body();
    }

    /** The part of the page that lists them. */
    private static String officersOf(String page) {
        return page.substring(page.indexOf("id=\"officers\""), page.indexOf("id=\"remedies\""));
    }

    private void enter(Officer officer, LocalDate from) {
        assertThat(register.enter(officer, from, Actor.system())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @Clause("D-14")
    @DisplayName("机关页面公开执法人员的姓名、职务、证号、执法区域；受工信部文件约束的只公开姓名和证号；没有执法证件的人不在名单里")
    void the_officers_of_every_authority_are_public() {
        for (AuthorityId authority : List.of(Story.PUYANG, Story.HENAN, Story.BAOTOU, Story.XIQING, Story.LINGCHUAN)) {
            Story story = Story.in(application, authority);
            String page = page(authority);
            for (Post post : List.of(Post.OFFICER, Post.UNIT_HEAD)) {
                Officer officer = officers.find(story.actor(post).person()).orElseThrow();
                Credential credential = officer.credential().orElseThrow();
                assertThat(page).as("%s", officer).contains(officer.name(), credential.number());
                if (authority.equals(Story.HENAN)) {
                    assertThat(officersOf(page))
                            .contains(officer.name())
                            .doesNotContain(officer.title(), credential.area());
                    assertThat(page).doesNotContain(text("enum.Post." + post) + "：" + officer.name());
                } else {
                    assertThat(page).contains(officer.title(), credential.area());
                }
            }
            assertThat(page).doesNotContain(story.actor(Post.REVIEWER).name());
        }
        assertThat(page(Story.PUYANG)).contains("依据 濮市监〔2019〕203号三(三)6");
        assertThat(page(Story.HENAN)).contains("依据 《工业和信息化部三项制度暂行实施方案》二(一)2");
    }

    @Test
    @Clause("D-14")
    @DisplayName("新任人员登记后即公开，证件注销后即从名单上撤下")
    void the_list_follows_the_register() {
        Story story = Story.in(application, Story.PUYANG);
        Unit unit = authorities.units(Story.PUYANG).getFirst();
        var credential = new Credential(
                "41090099999",
                "河南省人民政府",
                "濮阳市",
                Set.of("行政处罚"),
                story.today().minusDays(1),
                story.today().plusYears(5),
                Credential.Status.IN_FORCE);
        var newcomer = new Officer(
                UUID.randomUUID().toString(),
                "欧阳初任",
                Story.PUYANG,
                unit.id(),
                "四级主任科员",
                Officer.Standing.STAFF,
                Optional.of(credential),
                cn.mingjing.authority.LegalQualification.NONE);
        enter(newcomer, story.today());
        assertThat(page(Story.PUYANG)).contains("欧阳初任", "四级主任科员", "41090099999");

        var revoked = new Credential(
                credential.number(),
                credential.issuer(),
                credential.area(),
                credential.fields(),
                credential.validFrom(),
                credential.validTo(),
                Credential.Status.REVOKED);
        enter(
                new Officer(
                        newcomer.person(),
                        newcomer.name(),
                        newcomer.authority(),
                        newcomer.unit(),
                        newcomer.title(),
                        newcomer.standing(),
                        Optional.of(revoked),
                        newcomer.qualification()),
                story.today());

        assertThat(page(Story.PUYANG)).doesNotContain("欧阳初任");
        assertThat(visitor.get("/officers/41090099999").body()).contains("注销");
    }

    @Test
    @Clause("G-01")
    @DisplayName("国家、省、市、县、派出机构五级，各有机构、岗位和上级；谁在哪一天担任什么岗位查得到")
    void agencies_of_five_levels_with_units_and_posts() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        AuthorityId above = null;
        for (Level level : Level.values()) {
            var id = new AuthorityId(level.name().toLowerCase(java.util.Locale.ROOT) + "-" + mark);
            enter(agency(id, level, Optional.ofNullable(above)));
            above = id;
        }
        var branch = new AuthorityId("branch-" + mark);
        var unit = new Unit(new UnitId(UUID.randomUUID()), branch, "执法一队", Unit.Role.HANDLING, true);
        assertThat(register.enter(unit, SINCE, Actor.system())).isInstanceOf(Outcome.Done.class);
        var head = new People(accounts).somebody();
        assertThat(accounts.grant(
                        PostHeld.of(
                                head.person(), Post.UNIT_HEAD, branch, unit.id().toString(), SINCE),
                        Actor.system()))
                .isInstanceOf(Outcome.Done.class);

        assertThat(authorities.jurisdiction(branch).superiors())
                .extracting(AuthorityId::value)
                .containsExactly("county-" + mark, "city-" + mark, "province-" + mark, "state-" + mark);
        assertThat(authorities.get(branch).level()).isEqualTo(Level.BRANCH);
        assertThat(authorities.units(branch)).extracting(Unit::name).containsExactly("执法一队");
        assertThat(accounts.holders(branch, Post.UNIT_HEAD, SINCE))
                .extracting(PostHeld::person)
                .containsExactly(head.person());
        assertThat(accounts.holders(branch, Post.UNIT_HEAD, SINCE.minusDays(1))).isEmpty();
        assertThat(register.enter(
                        agency(new AuthorityId("state-" + mark), Level.STATE, Optional.of(branch)),
                        SINCE.plusDays(1),
                        Actor.system()))
                .isInstanceOf(Outcome.Refused.class);
    }

    private void enter(Authority agency) {
        assertThat(register.enter(agency, SINCE, Actor.system())).isInstanceOf(Outcome.Done.class);
    }

    private static Authority agency(AuthorityId id, Level level, Optional<AuthorityId> superior) {
        return new Authority(
                id,
                "某" + id.value() + "市场监督管理局",
                "某市监",
                new CreditCode("11410900005742345C"),
                level,
                Nature.AGENCY,
                level == Level.STATE ? "000000" : "410902",
                Set.of("market-regulation"),
                superior,
                "0393-0000000",
                "某路1号",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
