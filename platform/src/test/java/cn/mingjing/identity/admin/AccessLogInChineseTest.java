package cn.mingjing.identity.admin;

import static cn.mingjing.testing.People.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.SampleEntries;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.ContentErased;
import cn.mingjing.facts.EntryChanged;
import cn.mingjing.facts.FactId;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.StreamId;
import cn.mingjing.identity.AccessLog;
import cn.mingjing.identity.Accounts;
import cn.mingjing.identity.log.AccessEntry;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.People.Somebody;
import cn.mingjing.testing.TestTime;
import cn.mingjing.testing.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@MingjingTest
@DisplayName("审计管理员用中文读登录与拒绝记录，存下来的字样一个也不改")
class AccessLogInChineseTest {

    private static final Pattern WHAT = Pattern.compile("<td data-label=\"内容\"[^>]*>(.*?)</td>", Pattern.DOTALL);
    private static final Pattern SHORT_REFERENCE = Pattern.compile("编号 [0-9a-f]{8}(?![0-9a-f-])");
    private static final Pattern WORD_OF_THE_RECORD = Pattern.compile("[A-Za-z]{2}");

    private final Accounts accounts;
    private final AccessLog accessLog;
    private final FactStore facts;
    private final AccessSentences sentences;
    private final JdbcClient database;
    private final People people;
    private final SampleEntries sample;
    private final AuthorityRegister register;
    private final Visitor audit;

    AccessLogInChineseTest(
            Accounts accounts,
            AccessLog accessLog,
            FactStore facts,
            AccessSentences sentences,
            JdbcClient database,
            AuthorityRegister register,
            @Value("${local.server.port}") int port) {
        this.accounts = accounts;
        this.accessLog = accessLog;
        this.facts = facts;
        this.sentences = sentences;
        this.database = database;
        this.people = new People(accounts);
        this.sample = new SampleEntries(register);
        this.register = register;
        this.audit = new Visitor(port);
    }

    @BeforeEach
    void enter_the_authority_and_sign_in() {
        register.enter(
                sample.authority("puyang", "410900", Optional.empty()), SampleEntries.SINCE, sample.administrator());
        audit.signIn(
                people.holding(Post.AUDIT_ADMINISTRATOR, sample.id("puyang")).account(), PASSWORD);
    }

    @Test
    @DisplayName("账号与岗位变动：开立、停用、重置密码、授予和结束岗位都是中文句子")
    void changes_of_accounts_and_posts() {
        var officer = people.somebody();
        var held = people.grant(officer, Post.OFFICER, sample.id("puyang"), LocalDate.of(2026, 9, 7));
        accounts.suspend(officer.person(), Actor.system());
        accounts.resume(officer.person(), Actor.system());
        accounts.resume(officer.person(), Actor.system());
        accounts.resetPassword(officer.person(), "Linshi-2026-Mima-Yi", Actor.system());
        var security = people.holding(Post.SECURITY_ADMINISTRATOR, sample.id("puyang"));
        accounts.end(
                held.id(), LocalDate.of(2026, 11, 30), security.as(Post.SECURITY_ADMINISTRATOR, Actor.INSTALLATION));

        assertThat(log("EntryChanged", officer))
                .containsExactlyInAnyOrder(
                        "开立账号：姓名 " + officer.name() + "，登录名 " + officer.account() + "，状态 启用",
                        "授予岗位：执法人员，puyang市场监督管理局，自 2026年9月7日 起",
                        "账号：状态 启用 → 停用",
                        "账号：状态 停用 → 启用",
                        "账号：状态仍为启用",
                        "账号：密码 已重置",
                        "岗位：执法人员，puyang市场监督管理局，最后一天 未定 → 2026年11月30日")
                .allSatisfy(
                        what -> assertThat(what.replace(officer.account(), "").replace("puyang", ""))
                                .doesNotContainPattern(WORD_OF_THE_RECORD));
        assertThat(page("EntryChanged", officer)).contains(">系统</td>").doesNotContain("系统（系统）");
    }

    @Test
    @DisplayName("被拒绝的行为：写明做什么、为什么，案件只留短编号；账号写姓名")
    void refused_acts() {
        var officer = people.holding(Post.OFFICER, sample.id("puyang"));
        var by = officer.as(Post.OFFICER, sample.id("puyang"));
        var unreviewed = objection("这个决定还没有通过法制审核。");
        for (var act : List.of("EndInvestigation", "WithdrawNotice", "enter-unit", "an-act-of-tomorrow")) {
            accessLog.refused(by, act, new StreamId("case", UUID.randomUUID()), List.of(unreviewed));
        }
        accounts.suspend(officer.person(), by);

        assertThat(log("ActRefused", officer))
                .map(what -> SHORT_REFERENCE.matcher(what).replaceAll("编号"))
                .containsExactlyInAnyOrder(
                        "调查终结：这个决定还没有通过法制审核。 案件编号",
                        "撤下公示：这个决定还没有通过法制审核。 案件编号",
                        "登记机构：这个决定还没有通过法制审核。 案件编号",
                        "办理：这个决定还没有通过法制审核。 案件编号",
                        "停用账号：只有系统管理员或者安全管理员可以停用、恢复账号。 账号：" + officer.name())
                .allSatisfy(what -> assertThat(what).doesNotContainPattern(WORD_OF_THE_RECORD));
        assertThat(recorded("ActRefused", officer)).anyMatch(what -> what.startsWith("EndInvestigation · case/"));
    }

    @Test
    @DisplayName("被拒绝的请求和查看过的原件也读得懂")
    void refused_requests_and_looks() {
        var officer = people.holding(Post.OFFICER, sample.id("puyang"));
        var by = officer.as(Post.OFFICER, sample.id("puyang"));
        accessLog.looked(by, new StreamId("case", UUID.randomUUID()), "0123456789abcdef");
        assertThat(log("Looked", officer)).singleElement().asString().matches("查看原件 01234567 案件编号 [0-9a-f]{8}");
        assertThat(page("", officer)).contains("查看非公开原件");
    }

    @Test
    @DisplayName("内容依法删除以后，这一行只说内容已经删除，不出错")
    void an_erased_fact_is_said_to_be_erased() {
        var stream = new StreamId("access-log", UUID.randomUUID());
        var fact = new FactId(stream, 1);
        var change = new EntryChanged("sample", "one", Map.of(), Map.of("name", "李新"));
        var erasure = new ContentErased(
                List.of(fact), List.of(), List.of(), "测试", List.of("《个人信息保护法》第四十七条"), "p", "李四", "OFFICER");
        facts.append(stream, 0, List.of(change), Actor.system(), TestTime.START);
        facts.append(stream, 1, List.of(erasure), Actor.system(), TestTime.START);

        var entry =
                new AccessEntry(fact, TestTime.START, "EntryChanged", "系统", Post.SYSTEM, "", "", "sample · name 李新");
        assertThat(sentences.of(entry)).isEqualTo(new AccessLine(entry, "内容已经依法删除。", ""));
    }

    private static Objection objection(String reason) {
        return new Objection("reviewed-before-decision", reason, List.of(new Clause("行政处罚法", "第五十八条")), "");
    }

    /** The last column, line by line, as it is read. */
    private List<String> log(String kind, Somebody about) {
        return WHAT.matcher(page(kind, about))
                .results()
                .map((MatchResult found) -> found.group(1).replaceAll("<[^>]+>", " "))
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }

    private String page(String kind, Somebody about) {
        var name = URLEncoder.encode(about.name(), StandardCharsets.UTF_8);
        var answer = audit.get("/admin/access-log?kind=" + kind + "&q=" + name);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private List<String> recorded(String kind, Somebody by) {
        return database.sql("SELECT what FROM identity.access_entry WHERE kind = :kind AND person = :person")
                .param("kind", kind)
                .param("person", by.person().toString())
                .query(String.class)
                .list();
    }
}
