package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.database.Intake;
import cn.mingjing.database.Portal;
import cn.mingjing.demo.Story;
import cn.mingjing.facts.FactReader;
import cn.mingjing.law.Post;
import cn.mingjing.progress.QuerySlipIssued;
import cn.mingjing.progress.SlipHolder;
import cn.mingjing.progress.slips.Slips;
import cn.mingjing.progress.slips.Slips.Slip;
import cn.mingjing.progress.slips.Spent;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@MingjingTest
@DisplayName("办理进度查询：凭受理编号和查询码，不登录；看不到别的，也试不出来")
class ProgressQueryTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final ApplicationContext application;
    private final Slips slips;
    private final Spent spent;
    private final FactReader facts;
    private final JdbcClient database;
    private final JdbcClient portal;
    private final JdbcClient intake;
    private final int port;

    @Autowired
    ProgressQueryTest(
            ApplicationContext application,
            Slips slips,
            Spent spent,
            FactReader facts,
            JdbcClient database,
            @Portal JdbcClient portal,
            @Intake JdbcClient intake,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.slips = slips;
        this.spent = spent;
        this.facts = facts;
        this.database = database;
        this.portal = portal;
        this.intake = intake;
        this.port = port;
    }

    private Story story() {
        return Story.in(application, Story.PUYANG).on(MONDAY);
    }

    private Slip slip(Story story) {
        return slips.issue(story.file(), SlipHolder.REPORTER, "", story.actor(Post.OFFICER));
    }

    private static HttpResponse<String> ask(Visitor visitor, String number, String code) {
        visitor.get("/progress");
        return visitor.post("/progress", Map.of("number", number, "code", code));
    }

    private HttpResponse<String> ask(Slip slip) {
        return ask(new Visitor(port), slip.number().value(), slip.code().printed());
    }

    /** What the page says, without the hidden tokens of its form and without what was typed. */
    private static String said(HttpResponse<String> answer, String number) {
        return answer.statusCode()
                + answer.body().replaceAll("<input type=\"hidden\"[^>]*>", "").replace("value=\"" + number + "\"", "");
    }

    @Test
    @Clause("D-22")
    @DisplayName("执法人员打印凭条，来人不登录查到办到哪一步、各步的日期和电话；没有姓名、案情、文书")
    void whoever_holds_the_slip_sees_the_main_steps() {
        var story = story().registered();
        var officer = new Visitor(port);
        officer.signIn("puyang-officer", Story.password());
        String place = "/desk/cases/" + story.id() + "/slip";
        assertThat(officer.get("/desk/cases/" + story.id()).body()).contains(place);
        officer.get(place);

        var printed = officer.post(place, Map.of("holder", "REPORTER", "reason", ""));

        assertThat(printed.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        String number = found("data-number>([^<]+)<", printed.body());
        String code = found("data-code>([^<]+)<", printed.body());
        assertThat(number).matches("410900-2026-\\d{5}");
        assertThat(code).matches("[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}");
        assertThat(officer.get(place).body()).contains(number).doesNotContain(code);

        var sentAgain = officer.post(place, Map.of("holder", "REPORTER", "reason", ""));
        assertThat(sentAgain.statusCode()).isEqualTo(422);
        assertThat(sentAgain.body()).contains("没有再发", "请写明原因");

        String typed = code.toLowerCase(Locale.ROOT).replace("-", " ");
        var answer = ask(new Visitor(port), number.replace("-", ""), typed);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.body())
                .contains("登记受理", "正在核对线索", "2026年3月2日", "濮阳市市场监督管理局", "0393-12315")
                .doesNotContain(
                        story.file().party().name(), story.file().source().title())
                .doesNotContain(story.file().source().clue(), story.id().toString())
                .doesNotContain(story.actor(Post.OFFICER).name(), typed, code);

        story.on(MONDAY.plusDays(3)).goesOn();
        assertThat(ask(new Visitor(port), number, code).body()).contains("调查处理", "2026年3月5日", "正在调查");
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    @Test
    @DisplayName("编号不对和查询码不对，回答一字不差")
    void a_wrong_number_and_a_wrong_code_are_answered_alike() {
        Slip slip = slip(story().registered());
        String other = "410900-2026-99999";

        var wrongCode = ask(new Visitor(port), slip.number().value(), "22222-33333");
        var wrongNumber = ask(new Visitor(port), other, slip.code().printed());

        assertThat(wrongCode.statusCode()).isEqualTo(422);
        assertThat(wrongCode.body()).contains("没有查到");
        assertThat(said(wrongNumber, other))
                .isEqualTo(said(wrongCode, slip.number().value()));
    }

    @Test
    @DisplayName("补发以后旧码失效；每次发给都记录在案，查询码本身哪里都没有")
    void a_slip_given_out_again_ends_the_one_before() {
        var story = story().registered();
        Slip first = slip(story);
        Slip second = slips.issue(story.file(), SlipHolder.PARTY, "遗失", story.actor(Post.OFFICER));

        assertThat(second.number()).isEqualTo(first.number());
        assertThat(ask(first).statusCode()).isEqualTo(422);
        assertThat(ask(second).statusCode()).isEqualTo(200);
        assertThat(slips.of(story.id()))
                .extracting(recorded -> ((QuerySlipIssued) recorded.fact()).reason())
                .containsExactly("", "遗失");
        assertThat(facts.mentions(first.number().value())).isTrue();
        assertThat(facts.mentions(second.code().value())).isFalse();
        assertThat(facts.mentions(second.code().printed())).isFalse();
        byte[] kept = database.sql("SELECT ticket FROM progress.ticket WHERE case_id = :case")
                .param("case", story.id().value())
                .query(byte[].class)
                .single();
        assertThat(Objects.requireNonNull(kept)).hasSize(32);
    }

    @Test
    @DisplayName("挨个试编号，个个回答相同，试到上限就得等；同一个编号试得太多也得等，不论有没有这个编号")
    void numbers_cannot_be_walked() {
        Slip slip = slip(story().registered());
        var walker = new Visitor(port);
        int serial = Integer.parseInt(slip.number().value().substring(12));
        String alike = "";
        for (int place = 0; place < 60; place++) {
            String number = "410900-2026-%05d".formatted(Math.max(1, serial - 5) + place);
            var answer = ask(walker, number, "ABCDE-FGHJK");
            assertThat(answer.statusCode()).as(number).isEqualTo(422);
            String said = said(answer, number);
            assertThat(alike.isEmpty() || alike.equals(said)).as(number).isTrue();
            alike = said;
        }
        var stopped = ask(walker, "410900-2026-77777", "ABCDE-FGHJK");
        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.body()).contains("查询次数过多，请在 15 分钟以后再试");
        assertThat(Integer.parseInt(stopped.headers().firstValue("Retry-After").orElse("0")))
                .isBetween(840, 900);

        for (String number : new String[] {slip(story().registered()).number().value(), "410900-2026-88888"}) {
            int answered = 0;
            while (answered < 20
                    && ask(new Visitor(port), number, "ABCDE-FGHJK").statusCode() == 422) {
                answered++;
            }
            // The walker has asked after one of them once.
            assertThat(answered).as(number).isBetween(9, 10);
            assertThat(ask(new Visitor(port), number, "ABCDE-FGHJK").statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    @DisplayName("办结以后九十日内仍可查询，其后不再回答，保存的哈希也删去；办结后不再补发")
    void after_its_end_a_matter_answers_for_ninety_days() {
        var story = story().registered();
        Slip slip = slip(story);
        story.goesOn();
        story.goesOnToClose();
        LocalDate closed = story.today();

        assertThat(ask(slip).body()).contains("办结", "已经办结");
        assertThat(slips.mayIssue(story.file(), story.actor(Post.OFFICER))).isFalse();
        story.on(closed.plusDays(90));
        spent.forget();
        assertThat(ask(slip).statusCode()).isEqualTo(200);
        story.on(closed.plusDays(91));
        assertThat(ask(slip).statusCode()).isEqualTo(422);
        assertThat(tickets(story)).isEqualTo(1);
        spent.forget();
        assertThat(tickets(story)).isZero();
    }

    private int tickets(Story story) {
        return database.sql("SELECT count(*) FROM progress.ticket WHERE case_id = :case")
                .param("case", story.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("别的机关的人发不了；门户的角色不带凭条什么也读不到，也替不了计数的角色")
    void nobody_else_gets_at_it() {
        var story = story().registered();
        Slip slip = slip(story);
        var stranger = new Visitor(port);
        Story.in(application, Story.XIQING);
        stranger.signIn("xiqing-officer", Story.password());
        assertThat(stranger.get("/desk/cases/" + story.id() + "/slip").statusCode())
                .isEqualTo(404);
        assertThat(slips.mayIssue(
                        story.file(), Story.in(application, Story.XIQING).actor(Post.OFFICER)))
                .isFalse();

        assertThat(portal.sql("SELECT count(*) FROM progress.answer('\\x00'::bytea, '2026-01-01')")
                        .query(Integer.class)
                        .single())
                .isZero();
        for (String table : new String[] {"ticket", "slip", "standing", "step", "attempt"}) {
            assertThatThrownBy(() -> portal.sql("SELECT count(*) FROM progress." + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> intake.sql("SELECT count(*) FROM progress." + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> intake.sql("SELECT count(*) FROM progress.answer('\\x00'::bytea, '2026-01-01')")
                        .query(Integer.class)
                        .single())
                .isInstanceOf(DataAccessException.class);
        assertThat(ask(slip).statusCode()).isEqualTo(200);
    }
}
