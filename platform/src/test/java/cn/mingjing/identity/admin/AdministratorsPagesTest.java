package cn.mingjing.identity.admin;

import static cn.mingjing.testing.People.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.SampleEntries;
import cn.mingjing.identity.Accounts;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@MingjingTest
@DisplayName("三个管理员各办各的：开立账号、授予岗位、查看记录")
class AdministratorsPagesTest {

    private static final AuthorityId NOWHERE = new AuthorityId("nowhere");
    private static final Pattern SHOWN_ONCE = Pattern.compile("<code class=\"mj-secret\">([^<]+)</code>");
    private static final Pattern BACK = Pattern.compile("href=\"(/admin/accounts/[0-9a-f-]{36})\"");

    private final Accounts accounts;
    private final People people;
    private final SampleEntries sample;
    private final AuthorityRegister register;
    private final int port;

    AdministratorsPagesTest(Accounts accounts, AuthorityRegister register, @Value("${local.server.port}") int port) {
        this.accounts = accounts;
        this.people = new People(accounts);
        this.sample = new SampleEntries(register);
        this.register = register;
        this.port = port;
    }

    @BeforeEach
    void enter_the_authority() {
        var authority = sample.authority("puyang", "410900", Optional.empty());
        register.enter(authority, SampleEntries.SINCE, sample.administrator());
    }

    @Test
    @DisplayName("从开立账号到本人登录：一次性密码只显示一次，岗位由安全管理员授予，审计管理员都看得到")
    void from_a_new_account_to_its_first_act() {
        var system = administrator(Post.SYSTEM_ADMINISTRATOR);
        var security = administrator(Post.SECURITY_ADMINISTRATOR);
        var audit = administrator(Post.AUDIT_ADMINISTRATOR);
        var name = sample.person("lixin");

        var opened = send(system, "/admin/accounts/new", Map.of("name", "李新", "signInName", name));
        assertThat(opened.statusCode()).isEqualTo(200);
        var password = first(SHOWN_ONCE, opened);
        var page = first(BACK, opened);
        assertThat(system.get(page).body()).contains("李新", "还没有岗位").doesNotContain(password, "授予岗位</a>");

        assertThat(security.get(page + "/grant").body()).contains("puyang市场监督管理局");
        var granted = send(security, page + "/grant", grant("OFFICER"));
        assertThat(granted.headers().firstValue("Location")).hasValue(page);
        assertThat(security.get(page).body()).contains("已经授予 李新 岗位。", "执法人员", "2026年11月23日");

        var officer = new Visitor(port);
        officer.signIn(name, password);
        assertThat(officer.get("/account").headers().firstValue("Location")).hasValue("/account/password");

        var log = audit.get("/admin/access-log?q=" + "%E6%9D%8E%E6%96%B0").body();
        assertThat(log).contains("账号与岗位变动", "授予岗位：执法人员", "李新").doesNotContain(password);
        assertThat(audit.get("/admin").headers().firstValue("Location")).hasValue("/admin/access-log");
    }

    @Test
    @DisplayName("冲突的岗位在页面上被拒绝，写明理由、条款和怎么办")
    void a_conflicting_post_is_refused_on_the_page() {
        var security = administrator(Post.SECURITY_ADMINISTRATOR);
        var officer = people.somebody();
        var page = "/admin/accounts/" + officer.person();
        send(security, page + "/grant", grant("OFFICER"));

        var refused = send(security, page + "/grant", grant("REVIEWER"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("同一个人在同一时间不能在同一机构既办案又做法制审核。", "《行政处罚法》第五十八条", "先结束与它冲突的岗位");
        assertThat(accounts.postsOf(officer.person())).hasSize(1);
    }

    @Test
    @DisplayName("最后一天早于第一天，页面说明，不出错")
    void a_post_that_ends_before_it_begins_is_refused() {
        var security = administrator(Post.SECURITY_ADMINISTRATOR);
        var page = "/admin/accounts/" + people.somebody().person();
        var wanted = new LinkedHashMap<>(grant("OFFICER"));
        wanted.put("until", "2026-11-22");
        var refused = send(security, page + "/grant", wanted);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("最后一天不能早于任职的第一天。");
    }

    @Test
    @DisplayName("安全管理员结束岗位，岗位到那一天为止")
    void a_post_is_ended_on_the_page() {
        var security = administrator(Post.SECURITY_ADMINISTRATOR);
        var officer = people.holding(Post.OFFICER, sample.id("puyang"));
        var held = accounts.postsOf(officer.person()).getFirst();
        var end = "/admin/accounts/" + officer.person() + "/posts/" + held.id() + "/end";
        assertThat(send(security, end, Map.of("lastDay", "2026-11-30")).statusCode())
                .isEqualTo(303);
        assertThat(security.get("/admin/accounts/" + officer.person()).body()).contains("2026年11月30日", "提前结束");
        var stranger = people.somebody();
        var strange = "/admin/accounts/" + stranger.person() + "/posts/" + held.id() + "/end";
        assertThat(security.get(strange).statusCode()).as("别人的岗位").isEqualTo(404);
    }

    @Test
    @DisplayName("停用、恢复、重置密码；锁定的账号恢复后可以立即登录")
    void suspending_resuming_and_resetting() {
        var system = administrator(Post.SYSTEM_ADMINISTRATOR);
        var officer = people.holding(Post.OFFICER, NOWHERE);
        var page = "/admin/accounts/" + officer.person();
        for (int i = 0; i < 5; i++) {
            new Visitor(port).signIn(officer.account(), "Bu-Zhengque-2026");
        }
        assertThat(system.get("/admin/accounts?q=" + officer.account()).body()).contains("锁定中");
        send(system, page, page + "/resume", Map.of());
        assertThat(new Visitor(port).signIn(officer.account(), PASSWORD).statusCode())
                .isEqualTo(303);

        send(system, page, page + "/suspend", Map.of());
        assertThat(system.get(page).body()).contains("停用");
        assertThat(new Visitor(port).signIn(officer.account(), PASSWORD).statusCode())
                .isEqualTo(422);
        send(system, page, page + "/resume", Map.of());

        var reset = send(system, page, page + "/password", Map.of());
        var password = first(SHOWN_ONCE, reset);
        assertThat(new Visitor(port).signIn(officer.account(), PASSWORD).statusCode())
                .isEqualTo(422);
        assertThat(new Visitor(port).signIn(officer.account(), password).statusCode())
                .isEqualTo(303);
    }

    @Test
    @DisplayName("没有找到的账号回答 404，查找没有结果时说明怎么办")
    void what_is_not_there() {
        var system = administrator(Post.SYSTEM_ADMINISTRATOR);
        assertThat(system.get("/admin/accounts/00000000-0000-0000-0000-000000000000")
                        .statusCode())
                .isEqualTo(404);
        assertThat(system.get("/admin/accounts?q=meiyouzhegeren").body()).contains("没有找到“meiyouzhegeren”。");
    }

    private Visitor administrator(Post post) {
        var visitor = new Visitor(port);
        visitor.signIn(people.holding(post, NOWHERE).account(), PASSWORD);
        return visitor;
    }

    private Map<String, String> grant(String post) {
        return Map.of("post", post, "place", sample.id("puyang").value(), "from", "2026-11-23");
    }

    private static HttpResponse<String> send(Visitor visitor, String address, Map<String, String> fields) {
        return send(visitor, address, address, fields);
    }

    private static HttpResponse<String> send(Visitor visitor, String page, String address, Map<String, String> fields) {
        visitor.get(page);
        return visitor.post(address, fields);
    }

    private static String first(Pattern pattern, HttpResponse<String> answer) {
        var found = pattern.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group(1);
    }
}
