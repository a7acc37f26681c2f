package cn.mingjing.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.Filing.FilingProposed;
import cn.mingjing.demo.Story;
import cn.mingjing.disclosure.NoticeHandling;
import cn.mingjing.disclosure.Noticing.NoticeReleased;
import cn.mingjing.disclosure.treatment.Draft;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("两个人同时办同一件事，只办成一次；另一个人看到原因，填的内容都在")
class TwoAtOnceTest {

    private final ApplicationContext application;
    private final NoticeHandling notices;
    private final int port;

    TwoAtOnceTest(ApplicationContext application, NoticeHandling notices, @Value("${local.server.port}") int port) {
        this.application = application;
        this.notices = notices;
        this.port = port;
    }

    @RepeatedTest(5)
    @DisplayName("两名执法人员同时提请立案")
    void two_officers_propose_filing_at_once() {
        Story story = Story.in(application, Story.PUYANG).registered();
        String form = "/desk/cases/" + story.id() + "/acts/ProposeFiling";
        List<Visitor> officers = List.of(before(form, "puyang-officer"), before(form, "puyang-officer2"));

        var answers = atOnce(
                officers,
                form,
                number -> Map.of(
                        "cause",
                        "无证零售烟草",
                        "grounds",
                        "第" + number + "人写的立案理由。",
                        "basis",
                        "《行政处罚法》第五十四条",
                        "withoutItem",
                        "清单尚未列入。",
                        "officers.first",
                        story.officers().first().value(),
                        "officers.second",
                        story.officers().second().value()));

        int loser = onlyOneWins(answers);
        assertThat(answers.get(loser).body()).contains("现在不能提请立案", "案件现处“立案审批”阶段", "行政处罚法", "第" + loser + "人写的立案理由。");
        assertThat(story.file().all(FilingProposed.class)).hasSize(1);
    }

    @RepeatedTest(3)
    @DisplayName("两处同时审核发布同一条公示")
    void a_notice_is_released_in_two_places_at_once() {
        Story story = Story.in(application, Story.LINGCHUAN).decided();
        assertThat(notices.perform(story.id(), Draft.suggested(story.file()), story.actor(Post.NOTICE_AUTHOR)))
                .isInstanceOf(Outcome.Done.class);
        String form = "/desk/notices/" + story.id() + "/acts/ReleaseNotice";
        List<Visitor> publishers = List.of(before(form, "lingchuan-publisher"), before(form, "lingchuan-publisher"));

        var answers = atOnce(publishers, form, number -> Map.of("readInFull", "true", "noPersonalMatter", "true"));

        int loser = onlyOneWins(answers);
        assertThat(answers.get(loser).body()).contains("现在不能审核发布", "该公示信息现处“已公示”状态，此时不能办理。");
        assertThat(notices.file(story.id()).facts().stream()
                        .filter(recorded -> recorded.fact() instanceof NoticeReleased))
                .hasSize(1);
    }

    private static int onlyOneWins(List<HttpResponse<String>> answers) {
        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(303, 422);
        return answers.get(0).statusCode() == 422 ? 0 : 1;
    }

    private Visitor before(String form, String account) {
        var visitor = new Visitor(port);
        visitor.signIn(account, Story.password());
        assertThat(visitor.get(form).statusCode()).isEqualTo(200);
        return visitor;
    }

    private interface Filled {
        Map<String, String> by(int number);
    }

    private static List<HttpResponse<String>> atOnce(List<Visitor> visitors, String form, Filled filled) {
        var barrier = new CyclicBarrier(visitors.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, visitors.size())
                    .mapToObj(number -> CompletableFuture.supplyAsync(
                            () -> {
                                await(barrier);
                                return visitors.get(number).post(form, filled.by(number));
                            },
                            threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
