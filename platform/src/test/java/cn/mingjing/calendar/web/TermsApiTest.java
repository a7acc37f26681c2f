package cn.mingjing.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.calendar.Announced;
import cn.mingjing.calendar.WorkingDays;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("公众期限计算接口")
class TermsApiTest {

    private static ConfigurableApplicationContext application;
    private static HttpClient client;

    /** The calculator alone, over real HTTP. */
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
                "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration"
            })
    @Import(TermsApi.class)
    static class Alone {
        @Bean
        WorkingDays workingDays() {
            return Announced::calendar;
        }
    }

    @BeforeAll
    static void start() {
        application = new SpringApplication(Alone.class).run("--server.port=0");
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        application.close();
    }

    @ParameterizedTest(name = "{0} 起 {1} {2} → {3}，暂定：{4}")
    @CsvSource({
        "2026-09-30, 7, working-day, 2026-10-15, false",
        "2026-09-16, 15, day, 2026-10-08, false",
        "2026-03-31, 6, month, 2026-09-30, false",
        "2026-04-01, 6, month, 2026-10-08, false",
        "2026-12-25, 7, working-day, 2027-01-05, true",
        "2026-01-31, 1, month, 2026-02-28, false"
    })
    @DisplayName("按当事人的期限计算")
    void itCountsAsForAParty(String from, int length, String unit, String due, boolean provisional) throws Exception {
        HttpResponse<String> response = get("from=" + from + "&length=" + length + "&unit=" + unit);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/json");
        JsonNode answer = new JsonMapper().readTree(response.body());
        assertThat(answer.path("due").stringValue()).isEqualTo(due);
        assertThat(answer.path("provisional").booleanValue()).isEqualTo(provisional);
        assertThat(answer.propertyNames()).containsExactly("due", "provisional", "steps");
        assertThat(answer.path("steps").get(0).path("date").stringValue()).isEqualTo(from);
        assertThat(answer.path("steps").get(0).path("counted").booleanValue()).isFalse();
        assertThat(answer.path("steps").get(0).path("reason").stringValue()).isEqualTo("起算日，不计入");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    length=7&unit=day                          | 起算日 from 应当是
                    from=&length=7&unit=day                    | 起算日 from 应当是
                    from=2026-02-29&length=7&unit=day          | 起算日 from 应当是
                    from=2017-12-31&length=7&unit=day          | 起算日 from 应当是 2018-01-01 至 2100-12-31 之间的日期
                    from=2101-01-01&length=7&unit=day          | 起算日 from 应当是
                    from=30.9.2026&length=7&unit=day           | 起算日 from 应当是
                    from=2026-09-30&unit=day                   | 期限长度 length 应当是 1 至 3660 之间的整数
                    from=2026-09-30&length=0&unit=day          | 期限长度 length 应当是
                    from=2026-09-30&length=-1&unit=day         | 期限长度 length 应当是
                    from=2026-09-30&length=3661&unit=day       | 期限长度 length 应当是
                    from=2026-09-30&length=1.5&unit=day        | 期限长度 length 应当是
                    from=2026-09-30&length=seven&unit=day      | 期限长度 length 应当是
                    from=2026-09-30&length=7                   | 单位 unit 应当是 working-day（工作日）、day（日）或者 month（月）
                    from=2026-09-30&length=7&unit=week         | 单位 unit 应当是
                    from=2026-09-30&length=7&unit=WORKING_DAY  | 单位 unit 应当是
                    from=2100-12-01&length=3660&unit=month     | 届满日超出 2100-12-31
                    """)
    @DisplayName("参数有误：400，说明怎样改")
    void whatIsWrongIsSaidInChinese(String query, String said) throws Exception {
        HttpResponse<String> response = get(query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
        JsonNode problem = new JsonMapper().readTree(response.body());
        assertThat(problem.path("title").stringValue()).isEqualTo("无法计算期限");
        assertThat(problem.path("status").intValue()).isEqualTo(400);
        assertThat(problem.path("detail").stringValue()).contains(said);
    }

    @Test
    @DisplayName("三个参数都错，三句话一次说完")
    void everythingWrongIsSaidAtOnce() throws Exception {
        assertThat(new JsonMapper().readTree(get("").body()).path("detail").stringValue())
                .contains("起算日 from", "期限长度 length", "单位 unit");
    }

    private static HttpResponse<String> get(String query) throws IOException, InterruptedException {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        URI address = URI.create("http://127.0.0.1:" + port + "/api/v1/public/terms?" + query);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
