package cn.mingjing.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.Mingjing;
import cn.mingjing.demo.Story;
import cn.mingjing.disclosure.NoticeHandling;
import cn.mingjing.disclosure.NoticeId;
import cn.mingjing.disclosure.Overturning;
import cn.mingjing.disclosure.acts.NoticeAct;
import cn.mingjing.disclosure.acts.ReleaseNotice;
import cn.mingjing.disclosure.acts.ReportOverturning;
import cn.mingjing.disclosure.acts.WithdrawNotice;
import cn.mingjing.disclosure.treatment.Draft;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MingjingTest
@DisplayName("公示页做一次、给许多人看，但公示一变就不再给旧页")
class KeptPagesTest {

    private final ConfigurableApplicationContext application;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Story story;

    KeptPagesTest(ConfigurableApplicationContext application) {
        this.application = application;
        this.story = Story.in(application, Story.PUYANG);
    }

    @BeforeEach
    void publish() {
        story.closed().nextDay();
        does(Post.NOTICE_AUTHOR, Draft.suggested(story.file()));
        does(Post.PUBLISHER, new ReleaseNotice(true, true));
    }

    private void does(Post post, NoticeAct act) {
        assertThat(application.getBean(NoticeHandling.class).perform(story.id(), act, story.actor(post)))
                .as("%s", act)
                .isInstanceOf(Outcome.Done.class);
    }

    private void withdraw() {
        does(Post.PUBLISHER, new ReportOverturning(Overturning.REVOKED, "行政复议决定书", story.today()));
        does(Post.PUBLISHER, new WithdrawNotice("处罚决定已经撤销。"));
    }

    private String party() {
        return story.file().party().name();
    }

    private HttpResponse<String> get(String... headers) {
        return get(application, headers);
    }

    private HttpResponse<String> get(ConfigurableApplicationContext process, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                + process.getEnvironment().getProperty("local.server.port")
                + "/notices/"
                + NoticeId.ofCase(story.id().value())));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.sendAsync(request.build(), BodyHandlers.ofString()).join();
    }

    @Test
    @DisplayName("第二位读者得到同样的页面、同样的标记和同样的安全要求；没有变就答没有变")
    void the_second_reader_gets_the_same_page() {
        var first = get();
        var second = get();

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains(party());
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(headers(first))
                .containsKeys(
                        "etag",
                        "content-type",
                        "content-length",
                        "cache-control",
                        "vary",
                        "content-security-policy",
                        "x-frame-options")
                .doesNotContainKey("set-cookie");
        assertThat(headers(second)).isEqualTo(headers(first));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(get("If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    /** All but the hour. */
    private static Map<String, List<String>> headers(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }

    @Test
    @DisplayName("撤下的提交以后，谁也看不到旧页，拿着旧标记来问的也一样")
    void a_withdrawn_notice_is_gone_with_the_commit() {
        get();
        String tag = get().headers().firstValue("ETag").orElseThrow();

        withdraw();

        assertThat(get().body()).contains("处罚决定已经撤销。").doesNotContain(party());
        assertThat(get("If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("另一个服务进程撤下的，这里也不再给旧页")
    void another_process_withdraws() {
        var settings = Objects.requireNonNull(
                application.getEnvironment().getPropertySources().get("fresh installation"));
        try (var other = new SpringApplicationBuilder(Mingjing.class)
                .initializers(
                        context -> context.getEnvironment().getPropertySources().addFirst(settings))
                .run("--server.port=0")) {
            assertThat(get(other).body()).contains(party());
            assertThat(get(other).body()).contains(party());

            withdraw();

            assertThat(get(other).body()).contains("处罚决定已经撤销。").doesNotContain(party());
            assertThat(get().body()).contains("处罚决定已经撤销。").doesNotContain(party());
        }
    }

    @Test
    @DisplayName("许多人同时在看的时候撤下，撤下以后开始的请求没有一个得到旧页")
    void withdrawn_while_many_read() {
        var reading = IntStream.range(0, 4)
                .mapToObj(reader -> Thread.startVirtualThread(() -> {
                    while (get().body().contains(party())) {
                        Thread.onSpinWait();
                    }
                }))
                .toList();

        withdraw();

        assertThat(IntStream.range(0, 100).mapToObj(turn -> get().body())).noneMatch(page -> page.contains(party()));
        assertThat(reading)
                .allSatisfy(reader ->
                        assertThat(reader.join(Duration.ofSeconds(10))).isTrue());
    }

    @Test
    @DisplayName("表里的内容一改，页面跟着改；公示期结束的地址答410")
    void a_changed_notice_is_never_shown_as_it_was() {
        var database = application.getBean(JdbcClient.class);
        get();
        change(database, "authority_name = '另一局'");
        assertThat(get().body()).contains("另一局");

        change(database, "state = 'ENDED'");
        assertThat(get().statusCode()).isEqualTo(410);
    }

    private void change(JdbcClient database, String set) {
        database.sql("UPDATE disclosure.notice SET " + set + " WHERE id = :id")
                .param("id", NoticeId.ofCase(story.id().value()).value())
                .update();
    }

    @Test
    @DisplayName("要大字的读者得到大字的页面，别人的不变")
    void who_wants_large_text_gets_it() {
        var usual = get();
        var large = get("Cookie", "text-size=large");

        assertThat(large.body()).isNotEqualTo(usual.body());
        assertThat(get().body()).isEqualTo(usual.body());
    }
}
