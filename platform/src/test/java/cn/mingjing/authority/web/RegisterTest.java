package cn.mingjing.authority.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.Credential;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.SampleEntries;
import cn.mingjing.authority.Unit;
import cn.mingjing.identity.Accounts;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.People.Somebody;
import cn.mingjing.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@MingjingTest
@DisplayName("名册页：谁有资格执法，一看便知")
class RegisterTest {

    private final Authorities authorities;
    private final Officers officers;
    private final SampleEntries sample;
    private final People people;
    private final int port;

    RegisterTest(
            Authorities authorities,
            Officers officers,
            AuthorityRegister register,
            Accounts accounts,
            @Value("${local.server.port}") int port) {
        this.authorities = authorities;
        this.officers = officers;
        this.sample = new SampleEntries(register);
        this.people = new People(accounts);
        this.port = port;
    }

    @Test
    @DisplayName("本机关人员看到机关、机构、人员和证件状态")
    void those_in_office_see_body_units_officers_and_credentials() {
        var city = sample.entered(sample.authority("city", "410900", Optional.empty()));
        var squad = sample.entered(city.id(), "稽查支队", Unit.Role.HANDLING);
        sample.entered(sample.officer("张三", squad));

        var page = signedIn(people.holding(Post.OFFICER, city.id())).get("/desk/register");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(city.name(), "濮市监", "11410900005742345C", "稽查支队", "承办机构")
                .contains("张三", sample.number("张三"), "2028年5月31日", "有效")
                .contains("法制审核人员 0 人，持有有效执法证件的人员 1 人")
                .doesNotContain("登记人员");
    }

    @Test
    @DisplayName("系统管理员从空白开始登记机关、机构和人员")
    void the_administrator_enters_all_from_nothing() {
        var administrator = signedIn(people.holding(Post.SYSTEM_ADMINISTRATOR, new AuthorityId("anywhere")));
        var id = sample.id("entered");
        administrator.get("/desk/register/authorities/new");
        Map<String, String> body = new HashMap<>(Map.of(
                "id", id.value(),
                "name", "清风县市场监督管理局",
                "codeWord", "清市监",
                "creditCode", "91350100M000100Y44",
                "level", "COUNTY",
                "nature", "AGENCY",
                "divisionCode", "410922",
                "sectors", "market-regulation",
                "telephone", "0393-1",
                "address", "清风路1号"));
        body.put("from", "2026-11-01");
        var wrong = administrator.post("/desk/register/authorities/new", body);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("请核对校验位");
        administrator.get("/desk/register/authorities/new");
        body.put("creditCode", "91350100M000100Y43");
        assertThat(administrator.post("/desk/register/authorities/new", body).statusCode())
                .isEqualTo(303);
        assertThat(authorities.get(id).name()).isEqualTo("清风县市场监督管理局");

        administrator.get("/desk/register/units/new?authority=" + id);
        assertThat(administrator
                        .post(
                                "/desk/register/units/new?authority=" + id,
                                Map.of("name", "执法大队", "role", "HANDLING", "open", "true", "from", "2026-11-01"))
                        .statusCode())
                .isEqualTo(303);
        var unit = authorities.units(id).getFirst();

        String form = "/desk/register/officers/new?authority=" + id;
        administrator.get(form);
        assertThat(administrator
                        .post(form, officer(unit, "2026-11-01", "2031-10-31"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(officers.of(id)).singleElement().satisfies(officer -> {
            assertThat(officer.name()).isEqualTo("孙清风");
            assertThat(officer.credential().map(Credential::number)).contains(sample.number("孙清风"));
        });
        assertThat(administrator.get("/desk/register?authority=" + id).body()).contains("孙清风", "修改机关信息");
        administrator.get(form);
        var twice = administrator.post(form, officer(unit, "2026-11-01", "2031-10-31"));
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains("已登记在他人名下", "《行政处罚法》第四十二条");
        administrator.get(form);
        var backwards = administrator.post(form, officer(unit, "2026-11-01", "2026-10-31"));
        assertThat(backwards.statusCode()).isEqualTo(409);
        assertThat(backwards.body()).contains("有效期止不能早于有效期起");
    }

    @Test
    @DisplayName("人多的机关一页五十人，按姓名、证号查得到任何一人；超出的页码回到最后一页")
    void a_large_staff_is_read_page_by_page() {
        var large = sample.entered(sample.authority("large", "410900", Optional.empty()));
        var unit = sample.entered(large.id(), "稽查支队", Unit.Role.HANDLING);
        IntStream.rangeClosed(1, 51).forEach(place -> sample.entered(sample.officer("警员%02d".formatted(place), unit)));
        var chief = signedIn(people.holding(Post.CHIEF, large.id()));
        String register = "/desk/register?authority=" + large.id();

        assertThat(chief.page(register))
                .contains("警员01", "警员50", "第 1–50 条，共 51 条")
                .doesNotContain("警员51");
        assertThat(chief.page(register + "&page=2")).contains("警员51").doesNotContain("警员50");
        assertThat(chief.page(register + "&page=99")).contains("警员51");
        assertThat(chief.page(register + "&q=" + sample.number("警员51").substring(2)))
                .contains("警员51")
                .doesNotContain("警员01", "第 1–50 条");
        assertThat(chief.page(register + "&q=查无此人")).contains("没有找到这样的人员");
    }

    @Test
    @DisplayName("其他人不能登记，也看不到别的机关的名册")
    void nobody_else_enters_anything() {
        var city = sample.entered(sample.authority("city", "410900", Optional.empty()));
        var other = sample.entered(sample.authority("other", "411000", Optional.empty()));
        var officer = signedIn(people.holding(Post.OFFICER, city.id()));
        assertThat(officer.get("/desk/register/authorities/new").statusCode()).isEqualTo(403);
        assertThat(officer.get("/desk/register/officers/new?authority=" + city.id())
                        .statusCode())
                .isEqualTo(403);
        assertThat(officer.get("/desk/register?authority=" + other.id()).body())
                .contains(city.name())
                .doesNotContain(other.name());
        assertThat(signedIn(people.holding(Post.AUDIT_ADMINISTRATOR, city.id()))
                        .get("/desk/register")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(port).get("/desk/register").statusCode()).isIn(302, 303, 401);
    }

    private Map<String, String> officer(Unit unit, String validFrom, String validTo) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "name", "孙清风",
                "unit", unit.id().toString(),
                "title", "执法人员",
                "standing", "STAFF",
                "held", "WithCredential",
                "held.WithCredential.number", sample.number("孙清风"),
                "held.WithCredential.issuer", "河南省人民政府",
                "held.WithCredential.area", "清风县",
                "held.WithCredential.fields", "市场监管",
                "from", "2026-11-01"));
        fields.put("held.WithCredential.validFrom", validFrom);
        fields.put("held.WithCredential.validTo", validTo);
        fields.put("held.WithCredential.status", "IN_FORCE");
        return fields;
    }

    private Visitor signedIn(Somebody somebody) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(somebody.account(), People.PASSWORD).statusCode())
                .isIn(302, 303);
        return visitor;
    }
}
