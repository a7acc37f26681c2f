package cn.mingjing.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.testing.MingjingTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@MingjingTest
@DisplayName("期限计算对所有人开放，工作日历只有系统管理员能动")
class CalendarAccessTest {

    private final int port;

    CalendarAccessTest(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    @Test
    @DisplayName("不登录也能计算期限，按随系统提供的日历")
    void anybodyMayCalculate() throws Exception {
        var answer = get("/api/v1/public/terms?from=2026-09-30&length=3&unit=working-day");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"due\":\"2026-10-10\"", "\"provisional\":false", "国庆节调休上班");
        assertThat(get("/api/v1/public/terms?from=2026-12-25&length=7&unit=working-day")
                        .body())
                .contains("\"provisional\":true");
        assertThat(get("/api/v1/public/terms?from=yesterday&length=3&unit=day").statusCode())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("不登录看不到工作日历的管理页")
    void thePublicDoesNotSeeTheAdministratorsPage() throws Exception {
        assertThat(get("/admin/calendar").statusCode()).isIn(302, 303, 401, 403);
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + port + path);
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
