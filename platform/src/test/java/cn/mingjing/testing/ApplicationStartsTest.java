package cn.mingjing.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.database.Portal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@MingjingTest
@DisplayName("整个系统在测试中真实启动")
class ApplicationStartsTest {

    private final JdbcClient app;
    private final JdbcClient portal;
    private final Clock clock;
    private final int port;

    ApplicationStartsTest(
            JdbcClient app, @Portal JdbcClient portal, Clock clock, @Value("${local.server.port}") int port) {
        this.app = app;
        this.portal = portal;
        this.clock = clock;
        this.port = port;
    }

    @Test
    @DisplayName("健康地址有应答，没有人管的地址一律拒绝")
    void health_answers_and_what_nobody_answers_for_is_refused() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var health = client.send(get("/actuator/health"), BodyHandlers.ofString());
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("UP");
            assertThat(client.send(get("/nobody/answers/for/this"), BodyHandlers.ofString())
                            .statusCode())
                    .isIn(302, 401, 403, 404);
        }
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
    }

    @Test
    @DisplayName("时钟停在约定的时刻")
    void the_clock_is_at_the_start() {
        assertThat(clock.instant()).isBetween(TestTime.START, TestTime.START.plusSeconds(60));
        assertThat(clock.getZone().getId()).isEqualTo("Asia/Shanghai");
    }

    @Test
    @DisplayName("各角色的连接各用其名")
    void each_role_has_its_own_connection() {
        assertThat(app.sql("SELECT current_user").query(String.class).single()).isEqualTo("mingjing_app");
        assertThat(portal.sql("SELECT current_user").query(String.class).single())
                .isEqualTo("mingjing_portal");
    }
}
