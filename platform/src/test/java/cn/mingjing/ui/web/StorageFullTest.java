package cn.mingjing.ui.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.mingjing.demo.Story;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.TestPropertySource;

@MingjingTest
@TestPropertySource(properties = "mingjing.test-class=storage-full")
@DisplayName("磁盘满了：说明白是磁盘满了；能看的照样看；腾出空间就能接着办")
class StorageFullTest {

    private static final Map<String, String> SOURCE = Map.of(
            "title", "王某无照经营案",
            "source", "INSPECTION",
            "receivedOn", "2026-01-05",
            "provider", "巡查中队",
            "clue", "巡查发现路边无照经营。",
            "party.kind", "NATURAL_PERSON",
            "party.name", "王小五",
            "party.address", "濮阳市胜利路");

    private final JdbcClient owner;
    private final Visitor officer;

    StorageFullTest(ApplicationContext application, Environment settings, @Value("${local.server.port}") int port) {
        this.owner = JdbcClient.create(new DriverManagerDataSource(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getRequiredProperty("spring.datasource.username"),
                settings.getRequiredProperty("spring.datasource.password")));
        Story.in(application, Story.PUYANG);
        this.officer = new Visitor(port);
    }

    @Test
    @DisplayName("数据库答复磁盘已满：507，一句明白话；待办、案件照样打得开；腾出空间后重新提交就成")
    void a_full_disk_of_the_database_is_called_by_its_name() {
        officer.signIn("puyang-officer", Story.password());
        officer.get("/desk/cases/new");
        owner.sql("""
                CREATE FUNCTION facts.disk_is_full() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full';
                END $$
                """).update();
        owner.sql("CREATE TRIGGER full_disk BEFORE INSERT ON facts.content EXECUTE FUNCTION facts.disk_is_full()")
                .update();
        try {
            var refused = officer.post("/desk/cases/new", SOURCE);
            assertThat(refused.statusCode()).isEqualTo(507);
            assertThat(refused.body()).contains("存储空间已满", "这次操作没有办成；已经记录的都在", "urn:uuid:");
            assertThat(officer.page("/desk")).doesNotContain("存储空间已满");
            assertThat(officer.page("/desk/cases")).doesNotContain("王某无照经营案");
        } finally {
            owner.sql("DROP TRIGGER full_disk ON facts.content").update();
            owner.sql("DROP FUNCTION facts.disk_is_full()").update();
        }

        officer.get("/desk/cases/new");
        assertThat(officer.post("/desk/cases/new", SOURCE).statusCode()).isEqualTo(303);
    }

    @Test
    @DisplayName("服务器自己的磁盘写满也认得出；别的故障不冒充磁盘已满")
    void the_servers_own_disk_is_recognised_too() {
        var full = catchThrowable(() -> Files.write(Path.of("/dev/full"), new byte[] {1}));

        assertThat(StorageFull.isCauseOf(new IllegalStateException("wrapped", full)))
                .isTrue();
        assertThat(StorageFull.isCauseOf(new IllegalStateException(new IOException("Broken pipe"))))
                .isFalse();
        assertThat(StorageFull.isCauseOf(null)).isFalse();
    }
}
