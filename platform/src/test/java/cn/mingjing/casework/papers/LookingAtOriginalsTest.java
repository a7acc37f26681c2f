package cn.mingjing.casework.papers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.identity.Accounts;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.originals.Originals;
import cn.mingjing.start.SettableClock;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.People.Somebody;
import cn.mingjing.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@MingjingTest
@DisplayName("案卷原件只给有权查阅本案的人看，每次查阅都有记录")
class LookingAtOriginalsTest {

    private final People people;
    private final PaperOffice office;
    private final TobaccoCase tobacco;
    private final Originals originals;
    private final JdbcClient database;
    private final int port;

    @Autowired
    LookingAtOriginalsTest(
            CaseHandling handling,
            AuthorityRegister register,
            Accounts accounts,
            Originals originals,
            JdbcClient database,
            Clock clock,
            @LocalServerPort int port) {
        this.people = new People(accounts);
        this.office = new PaperOffice(register, "濮市监");
        this.tobacco = new TobaccoCase(handling, office, (SettableClock) clock);
        this.originals = originals;
        this.database = database;
        this.port = port;
    }

    private HttpResponse<String> look(Somebody who, String sha256) {
        var visitor = new Visitor(port);
        visitor.signIn(who.account(), People.PASSWORD);
        return visitor.get("/desk/cases/" + tobacco.id() + "/originals/" + sha256);
    }

    private String document() {
        return tobacco.filingProposed()
                .approved()
                .issued("FILING")
                .getFirst()
                .original()
                .sha256();
    }

    private List<String> looksBy(Somebody who) {
        return database.sql("SELECT what FROM identity.access_entry WHERE kind = 'Looked' AND person = :person")
                .param("person", who.person().toString())
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName("本机关人员可以在页面上查看，文件不能运行脚本，查阅留痕")
    void an_officer_of_the_authority_looks_and_it_is_on_record() {
        String document = document();
        var officer = people.holding(Post.OFFICER, office.id());
        var answer = look(officer, document);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("%PDF-");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'")
                .doesNotContain("script-src");
        assertThat(looksBy(officer)).containsExactly("case/" + tobacco.id() + " " + document);
    }

    @Test
    @DisplayName("文本原件只作为附件下载，关在沙箱里")
    void text_is_sent_as_a_shut_in_attachment() {
        var note = originals.keep(new ByteArrayInputStream("现场情况说明".getBytes(StandardCharsets.UTF_8)), "说明.txt");
        tobacco.investigatedWith(note);
        var answer = look(people.holding(Post.OFFICER, office.id()), note.sha256());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .endsWith("; sandbox");
    }

    @Test
    @DisplayName("其他机关的人员看不到，也不知道有没有")
    void another_authority_finds_nothing() {
        var stranger = people.holding(Post.OFFICER, new AuthorityId("elsewhere-" + UUID.randomUUID()));
        assertThat(look(stranger, document()).statusCode()).isEqualTo(404);
        assertThat(looksBy(stranger)).isEmpty();
    }

    @Test
    @DisplayName("不属于本案的原件，在本案里查不到")
    void an_original_of_another_matter_is_not_found_here() {
        document();
        var other =
                originals.keep(new ByteArrayInputStream("%PDF-1.7 别的案件".getBytes(StandardCharsets.UTF_8)), "别的案件.pdf");
        var officer = people.holding(Post.OFFICER, office.id());
        assertThat(look(officer, other.sha256()).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("管理员不看案件原件；没有登录的先登录")
    void administrators_and_strangers_are_refused() {
        String document = document();
        var administrator = people.holding(Post.SYSTEM_ADMINISTRATOR, office.id());
        assertThat(look(administrator, document).statusCode()).isEqualTo(403);
        var nobody = new Visitor(port).get("/desk/cases/" + tobacco.id() + "/originals/" + document);
        assertThat(nobody.statusCode()).isIn(302, 303, 401);
    }
}
