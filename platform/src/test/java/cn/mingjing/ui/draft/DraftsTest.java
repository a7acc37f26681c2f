package cn.mingjing.ui.draft;

import static cn.mingjing.testing.People.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.identity.Accounts;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.start.SettableClock;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.Visitor;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@MingjingTest
@DisplayName("草稿：边写边存，只有本人看得到，办完即清除")
class DraftsTest {

    private static final AuthorityId AUTHORITY = new AuthorityId("drafts-test");
    private static final Map<String, String> TYPED = Map.of(
            "_draft", "design/form",
            "_page", "/design/form",
            "_title", "全部字段组件",
            "_once", "9f0d5bd0-35b5-4d1e-9a90-5a4f3f6f0001",
            "subject", "写到一半的<名称>",
            "day", "2026-02-30",
            "guests[1].name", "李四");

    private final People people;
    private final SettableClock clock;
    private final JdbcClient database;
    private final int port;

    DraftsTest(Accounts accounts, Clock clock, JdbcClient database, @Value("${local.server.port}") int port) {
        this.people = new People(accounts);
        this.clock = (SettableClock) clock;
        this.database = database;
        this.port = port;
    }

    @Test
    @DisplayName("写到一半离开，再打开时内容还在，连没写对的也在")
    void what_was_typed_is_there_again() {
        var officer = signedIn();
        officer.get("/design/form");
        assertThat(officer.post("/desk/drafts", TYPED).body()).contains("草稿已保存");
        var page = officer.get("/design/form").body();
        assertThat(page)
                .contains("已恢复", "丢弃草稿", "写到一半的&lt;名称", "value=\"2026-02-30\"", "name=\"guests[0].name\"", "李四");
        assertThat(officer.get("/desk/drafts").body()).contains("全部字段组件", "href=\"/design/form\"");
    }

    @Test
    @DisplayName("别人看不到我的草稿")
    void nobody_else_sees_it() {
        var officer = signedIn();
        officer.get("/design/form");
        officer.post("/desk/drafts", TYPED);
        var other = signedIn();
        assertThat(other.get("/design/form").body()).doesNotContain("写到一半的");
        assertThat(other.get("/desk/drafts").body()).contains("没有草稿");
        var nobody = new Visitor(port);
        assertThat(nobody.get("/desk/drafts").statusCode()).isNotEqualTo(200);
        assertThat(nobody.postBare("/desk/drafts", TYPED).statusCode()).isIn(303, 401, 403);
    }

    @Test
    @DisplayName("丢弃以后，表单回到最初的样子")
    void it_can_be_thrown_away() {
        var officer = signedIn();
        officer.get("/design/form");
        officer.post("/desk/drafts", TYPED);
        var discarded = officer.post("/desk/drafts/discard", TYPED);
        assertThat(discarded.headers().firstValue("location")).contains("/design/form");
        assertThat(officer.get("/design/form").body()).contains("草稿已丢弃").doesNotContain("写到一半的");
    }

    @Test
    @DisplayName("提交成功后草稿清除；没有办成则保留")
    void what_was_done_is_no_draft_any_more() {
        var officer = signedIn();
        officer.get("/design/form");
        officer.post("/desk/drafts", TYPED);
        assertThat(officer.post("/design/form", TYPED).statusCode()).isEqualTo(422);
        assertThat(officer.get("/desk/drafts").body()).contains("全部字段组件");

        var whole = new HashMap<>(Forms.WHOLE);
        whole.put("_draft", "design/form");
        whole.put("_once", UUID.randomUUID().toString());
        assertThat(officer.post("/design/form", whole).statusCode()).isEqualTo(303);
        assertThat(officer.get("/desk/drafts").body()).contains("没有草稿");
    }

    @Test
    @DisplayName("太长的内容不保存，并说明；带控制字符的内容照样保存")
    void only_reasonable_lengths_are_kept() {
        var officer = signedIn();
        officer.get("/design/form");
        var huge = new HashMap<>(TYPED);
        huge.put("description", "字".repeat(100_001));
        assertThat(officer.post("/desk/drafts", huge).body()).contains("内容太长");
        var odd = new HashMap<>(TYPED);
        odd.put("subject", "前\u0000后\u202e");
        assertThat(officer.post("/desk/drafts", odd).body()).contains("草稿已保存");
        assertThat(officer.get("/design/form").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("九十天没有动过的草稿被遗忘")
    void what_nobody_touches_is_forgotten() {
        var officer = signedIn();
        officer.get("/design/form");
        officer.post("/desk/drafts", TYPED);
        clock.advance(Duration.ofDays(91));
        var other = signedIn();
        other.get("/design/form");
        other.post("/desk/drafts", TYPED);
        assertThat(database.sql("SELECT count(*) FROM ui.draft WHERE kept_at < ?")
                        .param(java.time.OffsetDateTime.ofInstant(
                                clock.instant().minus(Duration.ofDays(90)), java.time.ZoneOffset.UTC))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Visitor signedIn() {
        var visitor = new Visitor(port);
        visitor.signIn(people.holding(Post.OFFICER, AUTHORITY).account(), PASSWORD);
        return visitor;
    }
}
