package cn.mingjing.ui.once;

import static cn.mingjing.testing.People.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.identity.Accounts;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.start.SettableClock;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.Visitor;
import cn.mingjing.ui.draft.Forms;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@MingjingTest
@DisplayName("同一份表单只办理一次")
class ActedUponOnceTest {

    private static final Pattern NUMBER = Pattern.compile("收到第 ([0-9]+) 份");

    private final Visitor officer;
    private final Submissions submissions;
    private final SettableClock clock;

    ActedUponOnceTest(
            Accounts accounts, Submissions submissions, Clock clock, @Value("${local.server.port}") int port) {
        this.submissions = submissions;
        this.clock = (SettableClock) clock;
        this.officer = new Visitor(port);
        officer.signIn(
                new People(accounts)
                        .holding(Post.OFFICER, new AuthorityId("once-test"))
                        .account(),
                PASSWORD);
    }

    @Test
    @DisplayName("连按十次提交，只办一次，每次都被带到同一个结果")
    void ten_clicks_are_one_act() {
        int before = acts();
        var sent = whole();
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> officer.post("/design/form", sent)))
                .limit(10)
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("location")).contains("/design/form");
        });
        assertThat(acts()).isEqualTo(before + 2);
    }

    @Test
    @DisplayName("重新打开的表单是另一份，可以再办")
    void a_new_form_is_another_act() {
        int before = acts();
        IntStream.range(0, 3).forEach(_ -> officer.post("/design/form", whole()));
        assertThat(acts()).isEqualTo(before + 4);
    }

    @Test
    @DisplayName("没有办成的表单，更正后可以再次提交")
    void what_was_not_done_may_be_sent_again() {
        var sent = whole();
        var wrong = new HashMap<>(sent);
        wrong.put("day", "2026-02-30");
        assertThat(officer.post("/design/form", wrong).statusCode()).isEqualTo(422);
        assertThat(officer.post("/design/form", sent).statusCode()).isEqualTo(303);
    }

    @Test
    @DisplayName("办理到一半进程中断的，过两分钟可以重新提交")
    void a_form_whose_process_died_may_be_sent_again() {
        var once = UUID.randomUUID();
        assertThat(submissions.first(once)).isTrue();
        assertThat(submissions.first(once)).isFalse();
        clock.advance(Duration.ofMinutes(3));
        assertThat(submissions.first(once)).isTrue();
        submissions.done(once, "/desk");
        clock.advance(Duration.ofMinutes(3));
        assertThat(submissions.first(once)).isFalse();
        assertThat(submissions.next(once)).contains("/desk");
    }

    private Map<String, String> whole() {
        officer.get("/design/form");
        var fields = new HashMap<>(Forms.WHOLE);
        fields.put("_once", UUID.randomUUID().toString());
        return fields;
    }

    /** How many forms the gallery has received, this one included. */
    private int acts() {
        HttpResponse<String> done = officer.post("/design/form", whole());
        assertThat(done.statusCode()).isEqualTo(303);
        var number = NUMBER.matcher(officer.get("/design/form").body());
        assertThat(number.find()).isTrue();
        return Integer.parseInt(number.group(1));
    }
}
