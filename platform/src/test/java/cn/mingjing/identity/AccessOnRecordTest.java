package cn.mingjing.identity;

import static cn.mingjing.testing.People.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.facts.FactId;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Recorded;
import cn.mingjing.facts.StreamId;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.People.Somebody;
import cn.mingjing.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@MingjingTest
@DisplayName("登录、退出、每一次拒绝都记录在案")
class AccessOnRecordTest {

    private static final AuthorityId AUTHORITY = new AuthorityId("record-test");

    private final People people;
    private final FactStore facts;
    private final AccessLog accessLog;
    private final JdbcClient database;
    private final PlatformTransactionManager transactions;
    private final int port;

    AccessOnRecordTest(
            Accounts accounts,
            FactStore facts,
            AccessLog accessLog,
            JdbcClient database,
            PlatformTransactionManager transactions,
            @Value("${local.server.port}") int port) {
        this.people = new People(accounts);
        this.facts = facts;
        this.accessLog = accessLog;
        this.database = database;
        this.transactions = transactions;
        this.port = port;
    }

    @Test
    @DisplayName("登录和退出各有一条事实，写明岗位和网络地址")
    void signing_in_and_out_is_on_record() {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        var visitor = new Visitor(port);
        visitor.signIn(officer.account(), PASSWORD);
        visitor.get("/account");
        visitor.post("/sign-out", Map.of());

        var in = only("SignInAccepted", officer);
        assertThat(((SignInAccepted) in.fact()).address()).startsWith("127.");
        assertThat(in.actor()).isEqualTo(officer.as(Post.OFFICER, AUTHORITY));
        assertThat(only("SignedOut", officer).fact()).isInstanceOf(SignedOut.class);
    }

    @Test
    @DisplayName("失败的登录、锁定、锁定中的尝试都有事实；以系统的名义记，因为没有人证明了自己是谁")
    void failed_sign_ins_and_the_lock_out_are_on_record() {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        IntStream.range(0, 5).forEach(i -> new Visitor(port).signIn(officer.account(), "Bu-Zhengque-2026"));
        new Visitor(port).signIn(officer.account(), PASSWORD);

        var reasons = all("SignInRefused", officer).stream()
                .map(recorded -> ((SignInRefused) recorded.fact()).reason())
                .toList();
        assertThat(reasons)
                .containsExactlyInAnyOrder(
                        SignInRefused.Reason.WRONG_PASSWORD,
                        SignInRefused.Reason.WRONG_PASSWORD,
                        SignInRefused.Reason.WRONG_PASSWORD,
                        SignInRefused.Reason.WRONG_PASSWORD,
                        SignInRefused.Reason.WRONG_PASSWORD_NOW_LOCKED,
                        SignInRefused.Reason.LOCKED);
        assertThat(all("SignInRefused", officer))
                .allSatisfy(recorded -> assertThat(recorded.actor().person()).isEqualTo("system"));
    }

    @Test
    @DisplayName("岗位不对而被拒绝的页面，记下是谁、想打开什么")
    void a_page_refused_to_the_wrong_post_is_on_record() {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        var visitor = new Visitor(port);
        visitor.signIn(officer.account(), PASSWORD);
        assertThat(visitor.get("/admin/accounts?q=x").statusCode()).isEqualTo(403);

        var refused = only("AccessRefused", officer);
        assertThat(((AccessRefused) refused.fact()).path()).isEqualTo("/admin/accounts");
        assertThat(refused.actor()).isEqualTo(officer.as(Post.OFFICER, AUTHORITY));
    }

    @Test
    @DisplayName("被法律拒绝的行为连同条款记录在案；办案的事务撤回了，记录仍在")
    void a_refused_act_stays_on_record_when_the_act_is_rolled_back() {
        var officer = people.holding(Post.OFFICER, AUTHORITY);
        var objection = new Objection(
                "reviewed-before-decision", "这个决定还没有通过法制审核。", List.of(new Clause("行政处罚法", "第五十八条")), "请先送法制审核。");
        var about = new StreamId("case", UUID.randomUUID());
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            accessLog.refused(officer.as(Post.OFFICER, AUTHORITY), "decide", about, List.of(objection));
            transaction.setRollbackOnly();
        });

        var fact = (ActRefused) only("ActRefused", officer).fact();
        assertThat(fact).isEqualTo(new ActRefused("decide", about, List.of(objection)));
    }

    private Recorded<?> only(String kind, Somebody somebody) {
        var found = all(kind, somebody);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<? extends Recorded<?>> all(String kind, Somebody somebody) {
        return database
                .sql(
                        "SELECT fact FROM identity.access_entry WHERE kind = :kind AND :person IN (person, subject) ORDER BY at")
                .param("kind", kind)
                .param("person", somebody.person().toString())
                .query(String.class)
                .list()
                .stream()
                .map(FactId::parse)
                .<Recorded<?>>map(id -> facts.read(id.stream()).get(id.number() - 1))
                .toList();
    }
}
