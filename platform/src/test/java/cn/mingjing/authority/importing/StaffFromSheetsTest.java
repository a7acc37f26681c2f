package cn.mingjing.authority.importing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.Credential;
import cn.mingjing.authority.LegalAdviser;
import cn.mingjing.authority.LegalAdvisers;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.SampleEntries;
import cn.mingjing.authority.Unit;
import cn.mingjing.identity.Accounts;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@MingjingTest
@DisplayName("机构、人员、法律顾问从本机关自己的表格导入：逐格说明，要么全部登记，要么一项也不登记")
class StaffFromSheetsTest {

    private static final Pattern ACCEPT = Pattern.compile("action=\"([^\"]*/accept[^\"]*)\"");
    private static final Pattern ONCE = Pattern.compile("name=\"_once\" value=\"([^\"]+)\"");
    private static final Pattern SECRET = Pattern.compile("data-secret>([^<]+)<");
    private static final String UNITS = "机构名称,职责\n稽查支队,承办机构\n法规科,法制审核机构\n";

    private final int port;
    private final Accounts accounts;
    private final Authorities authorities;
    private final Officers officers;
    private final LegalAdvisers advisers;
    private final AuthorityRegister register;
    private final SampleEntries sample;
    private final People people;
    private final Visitor administrator;
    private final AuthorityId authority;

    /** No other test has these credential numbers. */
    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    StaffFromSheetsTest(
            Authorities authorities,
            Officers officers,
            LegalAdvisers advisers,
            AuthorityRegister register,
            Accounts accounts,
            @Value("${local.server.port}") int port) {
        this.port = port;
        this.accounts = accounts;
        this.authorities = authorities;
        this.officers = officers;
        this.advisers = advisers;
        this.register = register;
        this.sample = new SampleEntries(register);
        Authority body = sample.entered(sample.authority("staff", "410900", Optional.empty()));
        this.authority = body.id();
        this.people = new People(accounts);
        this.administrator = new Visitor(port);
    }

    @BeforeEach
    void the_administrator_signs_in() {
        administrator.signIn(
                people.holding(Post.SYSTEM_ADMINISTRATOR, new AuthorityId("anywhere"))
                        .account(),
                People.PASSWORD);
    }

    private String staff() {
        return """
                濮阳市市场监督管理局行政执法人员名册,,,,,,,,
                填表单位（盖章）,,,,,,,,
                序号,姓名,所在部门,职务,执法证编号,发证机关,执法区域,执法领域,发证日期,有效期至
                1,欧阳导,稽查支队,四级主任科员,%1$s-1,河南省人民政府,濮阳市,市场监管、食品安全,2024年3月1日,2029/2/28
                2,司徒入,法规科,科长,%1$s-2,河南省人民政府,濮阳市,市场监管,2024-03-01,2029-02-28
                3,诸葛辅,稽查支队,协管员,,,,,,
                """.formatted(mark);
    }

    private HttpResponse<String> chosen(String what, String text, Charset charset) {
        String page = "/desk/register/import/" + what + "?authority=" + authority;
        administrator.get(page);
        return administrator.postFile(page, "file", "名册.csv", text.getBytes(charset));
    }

    private HttpResponse<String> chosen(String what, String text) {
        return chosen(what, text, StandardCharsets.UTF_8);
    }

    private String accepts(HttpResponse<String> found) {
        var accept = ACCEPT.matcher(found.body());
        assertThat(accept.find()).as("%s %s", found.statusCode(), found.body()).isTrue();
        String address = accept.group(1).replace("&amp;", "&");
        assertThat(administrator.post(address, Map.of()).statusCode()).isEqualTo(303);
        return address;
    }

    private void taken(String what, String text) {
        accepts(chosen(what, text));
    }

    private Officer named(String name) {
        return officers.of(authority).stream()
                .filter(officer -> officer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("先导入机构，再导入人员：表头以上有标题、栏目名称与本系统不同、日期写法不一、编码是 GB18030，都读得出来")
    void units_first_and_then_the_staff() {
        taken("units", UNITS);
        assertThat(authorities.units(authority)).extracting(Unit::name).containsExactlyInAnyOrder("稽查支队", "法规科");

        var found = chosen("officers", staff(), Charset.forName("GB18030"));
        assertThat(found.body()).contains("读出 3 项", "其中 3 项", "欧阳导", "食品安全");
        accepts(found);

        Credential credential = named("欧阳导").credential().orElseThrow();
        assertThat(credential.number()).isEqualTo(mark + "-1");
        assertThat(credential.fields()).containsExactlyInAnyOrder("市场监管", "食品安全");
        assertThat(credential.validFrom()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(credential.validTo()).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(named("诸葛辅").credential()).isEmpty();
    }

    @Test
    @DisplayName("证号还是 15 位身份证号的：照录，导入前提醒，名册上有标记")
    void an_old_number_is_kept_and_flagged() {
        taken("units", UNITS);
        String old = "41090185010" + (1000 + Math.floorMod(mark.hashCode(), 9000));

        var found = chosen("officers", staff().replace(mark + "-1", old));

        assertThat(found.body()).contains("有 1 处旧号码", "旧号码，照录，请换新", "E4");
        accepts(found);
        assertThat(named("欧阳导").credential().orElseThrow().number()).isEqualTo(old);
        assertThat(administrator.get("/desk/register?authority=" + authority).body())
                .containsOnlyOnce("旧号码，请换新");
    }

    private String once(String page) {
        var field = ONCE.matcher(administrator.get(page).body());
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private static List<String> secrets(String body) {
        return SECRET.matcher(body).results().map(found -> found.group(1)).toList();
    }

    @Test
    @DisplayName("导入以后一次为没有账号的人员全部开立账号：每人一张账号单，连按两次不会开出第二个，密码只给这一次，首次登录须修改")
    void accounts_for_everybody_who_has_none() {
        taken("units", UNITS);
        taken("officers", staff());
        String page = "/admin/accounts/staff?authority=" + authority;
        assertThat(administrator.get(page).body()).contains("名册上还有 3 人没有账号", "欧阳导", "稽查支队");
        var form = Map.of("prefix", "p" + mark, "_once", once(page));

        var opened = administrator.post(page, form);
        var again = administrator.post(page, form);

        assertThat(opened.statusCode()).isEqualTo(200);
        List<String> passwords = secrets(opened.body());
        assertThat(passwords).hasSize(3).doesNotHaveDuplicates();
        assertThat(opened.body().split("mj-slip-each", -1))
                .as("a sheet for each")
                .hasSize(4);
        assertThat(opened.body()).contains("欧阳导", "p" + mark + "001", "p" + mark + "003", "请现在打印");
        assertThat(secrets(again.body())).as("the same slips, not other ones").isEqualTo(passwords);
        var account = accounts.named("p" + mark + "001").orElseThrow();
        assertThat(officers.find(account.person().toString()).orElseThrow().name())
                .isEqualTo(account.name());
        assertThat(accounts.postsOf(account.person()))
                .as("posts are another's to grant")
                .isEmpty();
        assertThat(administrator.get(page).body()).contains("名册上在岗的人员都已经有账号").doesNotContain(passwords);

        var officer = new Visitor(port);
        officer.signIn("p" + mark + "001", passwords.getFirst());
        assertThat(officer.get("/account").headers().firstValue("Location")).hasValue("/account/password");
    }

    @Test
    @DisplayName("两个窗口同时开立：每人只有一个账号，只有一张账号单；账号前缀不合格的，一个也不开立")
    void two_at_once_open_one_account_each() {
        taken("units", UNITS);
        taken("officers", staff());
        String page = "/admin/accounts/staff?authority=" + authority;
        String one = once(page);
        String other = once(page);
        var refused = administrator.post(
                page, Map.of("prefix", "濮阳", "_once", UUID.randomUUID().toString()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(administrator.get(page).body()).contains("名册上还有 3 人没有账号");

        var answers = Stream.of(one, other)
                .map(once -> CompletableFuture.supplyAsync(
                        () -> administrator.post(page, Map.of("prefix", "q" + mark, "_once", once))))
                .toList();

        assertThat(answers.stream().flatMap(answer -> secrets(answer.join().body()).stream()))
                .hasSize(3)
                .doesNotHaveDuplicates();
        assertThat(accounts.named("q" + mark + "004")).isEmpty();
    }

    @Test
    @DisplayName("有错的格子逐一说明，一个人也不登记：没有的机构、缺的有效期、重复的证号、写错的日期")
    void every_wrong_cell_is_named_and_nobody_is_entered() {
        taken("units", UNITS);
        String wrong = staff().replace("法规科,科长", "法制科,科长")
                .replace("2029/2/28", "2029年2月30日")
                .replace(mark + "-2", mark + "-1");

        var found = chosen("officers", wrong);

        assertThat(found.body())
                .contains("C5", "法制科", "稽查支队、法规科")
                .contains("J4", "2029年2月30日")
                .contains("一项也没有导入")
                .doesNotContain("/accept");
        assertThat(officers.of(authority)).isEmpty();
    }

    @Test
    @DisplayName("法律顾问、公职律师也从表格导入：公职律师没有证号、证号不是十七位、聘期颠倒的说出是哪一格；改正后登记，再导入续聘的只改聘期")
    void advisers_come_from_a_sheet() {
        String wrong = """
                姓名,身份,执业证号,工作单位,专业领域,聘期起,聘期止
                尉迟问,法律顾问,11410201910000123,濮阳某律师事务所,行政诉讼,2026-01-01,2028-12-31
                端木答,公职律师,,法规科,行政处罚,2026-01-01,2028-12-31
                """;
        assertThat(chosen("advisers", wrong).body()).contains("C3", "公职律师证").doesNotContain("/accept");
        assertThat(chosen("advisers", wrong.replace("11410201910000123", "1141020191"))
                        .body())
                .contains("C2", "十七位数字");
        assertThat(chosen("advisers", wrong.replaceFirst("2028-12-31", "2025-12-31"))
                        .body())
                .contains("G2", "聘期止不能早于聘期起");

        String right = wrong.replace("公职律师,,", "公职律师,11410202060000456,");
        taken("advisers", right);
        assertThat(advisers.of(authority)).extracting(LegalAdviser::name).containsExactlyInAnyOrder("尉迟问", "端木答");

        assertThat(chosen("advisers", right).body()).doesNotContain("/accept");
        taken("advisers", right.replaceFirst("2028-12-31", "2029-12-31"));
        assertThat(advisers.of(authority))
                .extracting(adviser -> adviser.engagement().to())
                .containsExactly(LocalDate.of(2029, 12, 31), LocalDate.of(2028, 12, 31));
    }

    @Test
    @DisplayName("名册的规则照样管用：别人已经持有的证号，在看的时候就说出是哪一格")
    void the_rules_of_the_register_hold() {
        taken("units", UNITS);
        var other = sample.entered(sample.authority("other", "410900", Optional.empty()));
        var squad = sample.entered(other.id(), "执法大队", Unit.Role.HANDLING);
        Officer holder = sample.entered(sample.officer("皇甫占", squad));
        String number = holder.credential().orElseThrow().number();

        var found = chosen("officers", staff().replace(mark + "-2", number));

        assertThat(found.body()).contains("E5", number).doesNotContain("/accept");
        assertThat(officers.of(authority)).isEmpty();
    }

    @Test
    @DisplayName("再导入一次：没有变动的不重复登记，变动的只改变动的人；同一次读取不能用两遍")
    void the_second_time_only_what_changed_is_entered() {
        taken("units", UNITS);
        taken("officers", staff());
        String person = named("司徒入").person();

        assertThat(chosen("officers", staff()).body()).contains("完全相同").doesNotContain("/accept");
        var promoted = chosen("officers", staff().replace("法规科,科长", "法规科,副局长"));
        assertThat(promoted.body()).contains("其中 1 项", "司徒入", "副局长").doesNotContain("欧阳导");
        String used = accepts(promoted);
        assertThat(named("司徒入").title()).isEqualTo("副局长");
        assertThat(named("司徒入").person()).isEqualTo(person);

        assertThat(administrator.post(used, Map.of()).statusCode()).isEqualTo(303);
        assertThat(officers.of(authority)).hasSize(3);
    }

    @Test
    @DisplayName("暂扣的证件，不因为表格里还列着就恢复有效")
    void a_staff_list_lifts_no_suspension() {
        taken("units", UNITS);
        taken("officers", staff());
        Officer suspended = named("欧阳导");
        Credential held = suspended.credential().orElseThrow();
        var now = new Credential(
                held.number(),
                held.issuer(),
                held.area(),
                held.fields(),
                held.validFrom(),
                held.validTo(),
                Credential.Status.SUSPENDED);
        register.enter(
                new Officer(
                        suspended.person(),
                        suspended.name(),
                        authority,
                        suspended.unit(),
                        suspended.title(),
                        suspended.standing(),
                        Optional.of(now),
                        suspended.qualification()),
                SampleEntries.SINCE,
                sample.administrator());

        taken("officers", staff().replace("四级主任科员", "三级主任科员"));

        assertThat(named("欧阳导").title()).isEqualTo("三级主任科员");
        assertThat(named("欧阳导").credential().orElseThrow().status()).isEqualTo(Credential.Status.SUSPENDED);
    }

    @Test
    @DisplayName("没有的机关、没有的名册，没有这一页")
    void there_is_no_page_for_what_is_not_there() {
        assertThat(List.of("units", "officers"))
                .allSatisfy(what -> assertThat(administrator
                                .get("/desk/register/import/" + what + "?authority=nobody")
                                .statusCode())
                        .isEqualTo(404));
        assertThat(administrator
                        .get("/desk/register/import/nothing?authority=" + authority)
                        .statusCode())
                .isEqualTo(404);
    }
}
