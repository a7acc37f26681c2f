package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.Credential;
import cn.mingjing.authority.LegalQualification;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.SampleEntries;
import cn.mingjing.authority.Unit;
import cn.mingjing.demo.Story;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@MingjingTest
@DisplayName("执法证件当场核验：凭证号查得到单位、姓名和现在是否有效，别的查不到")
class CredentialCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ApplicationContext application;
    private final Officers officers;
    private final SampleEntries sample;
    private final Unit squad;
    private final Visitor passerBy;

    CredentialCheckTest(
            ApplicationContext application,
            Officers officers,
            AuthorityRegister register,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.officers = officers;
        this.sample = new SampleEntries(register);
        var city = sample.entered(sample.authority("check", "410900", Optional.empty()));
        this.squad = sample.entered(city.id(), "稽查支队", Unit.Role.HANDLING);
        this.passerBy = new Visitor(port);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpResponse<String> page(String number) {
        return passerBy.get("/officers/" + encoded(number));
    }

    private JsonNode call(String number) {
        return new ObjectMapper()
                .readTree(passerBy.get("/api/v1/public/officers/" + encoded(number))
                        .body());
    }

    /** An officer who has a legal qualification too, which is nobody else's business. */
    private Credential entered(String name, LocalDate from, LocalDate to, Credential.Status status) {
        Credential as = sample.credential(name);
        String number = "豫J-" + UUID.randomUUID().toString().substring(0, 8);
        var credential = new Credential(number, as.issuer(), as.area(), as.fields(), from, to, status);
        sample.entered(new Officer(
                sample.person(name),
                name,
                squad.authority(),
                squad.id(),
                "四级主任科员",
                Officer.Standing.STAFF,
                Optional.of(credential),
                new LegalQualification(Optional.of("A20194109001234"), Optional.of(LocalDate.of(2019, 3, 4)))));
        return credential;
    }

    @Test
    @Clause("D-14")
    @DisplayName("凭证号：姓名、单位、机关及其电话、有效期和是否有效都写在页面上，接口给的相同")
    void anyone_checks_a_credential_by_its_number() {
        var credential = entered("司马甲", TODAY.minusYears(1), TODAY, Credential.Status.IN_FORCE);

        assertThat(page(credential.number()).body())
                .contains("司马甲", credential.number(), "稽查支队", "check市场监督管理局", "0393-0000000", "该证件有效");
        var answer = call(credential.number());
        assertThat(answer.path("state").asString()).isEqualTo("VALID");
        assertThat(answer.path("officer").path("authorityTelephone").asString()).isEqualTo("0393-0000000");
    }

    @Test
    @Clause("D-14")
    @DisplayName("未生效、过期、暂扣、注销的，用一句话说清现在不能凭它执法，不只是换个颜色")
    void what_is_not_valid_is_said_in_words() {
        var ahead = entered("司马乙", TODAY.plusDays(30), TODAY.plusYears(1), Credential.Status.IN_FORCE);
        var over = entered("司马丙", TODAY.minusYears(2), TODAY.minusYears(1), Credential.Status.IN_FORCE);
        var held = entered("司马丁", TODAY.minusYears(1), TODAY.plusYears(1), Credential.Status.SUSPENDED);
        var taken = entered("司马戊", TODAY.minusYears(1), TODAY.plusYears(1), Credential.Status.REVOKED);

        assertThat(page(ahead.number()).body()).contains("尚未生效，持证人还不能凭它执法");
        assertThat(page(over.number()).body()).contains("已过有效期，持证人不能凭它执法");
        assertThat(page(held.number()).body()).contains("已被暂扣，持证人不能凭它执法");
        assertThat(page(taken.number()).body()).contains("已被注销或者收回，持证人不能凭它执法");
        assertThat(call(held.number()).path("state").asString()).isEqualTo("SUSPENDED");
    }

    @Test
    @Clause("D-14")
    @DisplayName("加填姓名的，姓名和号码要都相符；只填姓名的，什么也不列出")
    void nobody_is_found_by_name_alone() {
        var credential = entered("司马己", TODAY.minusYears(1), TODAY.plusYears(1), Credential.Status.IN_FORCE);
        String address = "/officers/" + encoded(credential.number()) + "?name=";

        assertThat(passerBy.get(address + encoded("司马己")).statusCode()).isEqualTo(200);
        var mistaken = passerBy.get(address + encoded("司马庚"));
        assertThat(mistaken.statusCode()).isEqualTo(404);
        assertThat(mistaken.body()).contains("没有姓名与证件号都相符").doesNotContain("司马己", "稽查支队");
        var byName = passerBy.get("/officers?name=" + encoded("司马己"));
        assertThat(byName.statusCode()).isEqualTo(200);
        assertThat(byName.body()).doesNotContain(credential.number(), "稽查支队");
        var redirect = passerBy.get("/officers?number=" + encoded(credential.number()) + "&name=" + encoded("司马己"));
        assertThat(redirect.headers().firstValue("location").orElseThrow()).contains("?name=");
    }

    @Test
    @Clause("D-14")
    @DisplayName("公开的只有这些：没有人员编号、资格证书编号、身份证号和本人电话；工信系统连职务和区域也不给")
    void nothing_else_leaves() {
        var credential = entered("司马辛", TODAY.minusYears(1), TODAY.plusYears(1), Credential.Status.IN_FORCE);
        Set<String> known = Set.of(
                "credentialNumber",
                "name",
                "title",
                "authority",
                "authorityName",
                "authorityTelephone",
                "unitName",
                "area",
                "issuer",
                "fields",
                "validFrom",
                "validTo",
                "status");

        assertThat(call(credential.number()).path("officer").propertyNames())
                .containsExactlyInAnyOrderElementsOf(known);
        assertThat(page(credential.number()).body())
                .doesNotContain("A20194109001234", "2019-03-04", "2019年3月4日")
                .doesNotContainPattern("(?<![0-9A-Za-z-])1[3-9]\\d{9}(?!\\d)")
                .doesNotContainPattern("(?<!\\d)\\d{17}[0-9Xx](?!\\d)");

        Story henan = Story.in(application, Story.HENAN);
        Officer officer = officers.find(henan.actor(Post.OFFICER).person()).orElseThrow();
        Credential held = officer.credential().orElseThrow();
        assertThat(page(held.number()).body())
                .contains(officer.name(), "河南省通信管理局")
                .doesNotContain(officer.title(), held.area());
        assertThat(call(held.number()).path("officer").path("title").isNull()).isTrue();
    }
}
