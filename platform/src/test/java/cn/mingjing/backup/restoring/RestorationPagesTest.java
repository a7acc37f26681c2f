package cn.mingjing.backup.restoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.facts.Actor;
import cn.mingjing.identity.Accounts;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.TestPropertySource;

@MingjingTest
@TestPropertySource(properties = "mingjing.test-class=restorations")
@DisplayName("恢复记录：从备份恢复过，监督和审计的人看得到，台账从哪里接着")
class RestorationPagesTest {

    private final JdbcClient owner;
    private final People people;
    private final int port;

    RestorationPagesTest(Environment settings, Accounts accounts, @Value("${local.server.port}") int port) {
        this.owner = JdbcClient.create(new DriverManagerDataSource(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getRequiredProperty("spring.datasource.username"),
                settings.getRequiredProperty("spring.datasource.password")));
        this.people = new People(accounts);
        this.port = port;
    }

    private Visitor as(Post post, AuthorityId authority) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(people.holding(post, authority).account(), People.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
        return visitor;
    }

    @Test
    @DisplayName("没有恢复过就说没有；恢复过就写明何时、何人、哪一份备份、台账恢复到第几条")
    void a_restoration_is_shown_with_where_the_log_goes_on() {
        var auditor = as(Post.AUDIT_ADMINISTRATOR, Actor.INSTALLATION);
        assertThat(auditor.page("/desk/restorations")).contains("没有从备份恢复过");

        owner.sql("""
                INSERT INTO backup.restoration (id, backup, taken_at, size, checkpoint, restored_at, restored_by)
                VALUES (gen_random_uuid(), '20260301-020000', '2026-03-01 02:00+08', 4711, 'x', '2026-03-02 09:30+08', '机房 何平')
                """).update();

        assertThat(auditor.page("/desk/restorations"))
                .contains("20260301-020000", "2026年3月1日 02:00 备份", "4711", "2026年3月2日 09:30", "机房 何平");
        assertThat(as(Post.SUPERVISOR, new AuthorityId("puyang-market-regulation"))
                        .page("/desk/restorations"))
                .contains("机房 何平");
        assertThat(as(Post.OFFICER, new AuthorityId("puyang-market-regulation"))
                        .get("/desk/restorations")
                        .statusCode())
                .isEqualTo(403);
    }
}
