package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.ErasureGround;
import cn.mingjing.casework.EvidenceKind;
import cn.mingjing.casework.Investigation.EvidenceAdded;
import cn.mingjing.casework.Investigation.InterviewRecorded;
import cn.mingjing.casework.RecordNumber;
import cn.mingjing.casework.acts.AddEvidence;
import cn.mingjing.casework.acts.Approve;
import cn.mingjing.casework.acts.ProposeErasure;
import cn.mingjing.casework.acts.Return;
import cn.mingjing.database.Eraser;
import cn.mingjing.demo.Story;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.ContentErased;
import cn.mingjing.facts.FactId;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.Post;
import cn.mingjing.originals.Fixity;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.Originals;
import cn.mingjing.start.TerminalCommand;
import cn.mingjing.testing.MingjingTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@MingjingTest
@TestPropertySource(properties = "mingjing.test-class=erasure")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("依法删除个人信息：两个人、有依据；内容不在了，承诺还在，别的一样不少")
class LawfulErasureTest {

    private static final Approve AGREED = new Approve("同意删除。");
    private static final String REASON = "误将案外人的材料录入本案。";

    private final ApplicationContext application;
    private final Originals originals;
    private final JdbcClient app;
    private final JdbcClient eraser;
    private final TerminalCommand verify;

    @Autowired
    LawfulErasureTest(
            ApplicationContext application,
            Originals originals,
            JdbcClient app,
            @Eraser JdbcClient eraser,
            @Qualifier("verify") TerminalCommand verify) {
        this.application = application;
        this.originals = originals;
        this.app = app;
        this.eraser = eraser;
        this.verify = verify;
    }

    private static ProposeErasure erasing(int... numbers) {
        var records = new java.util.TreeSet<RecordNumber>(java.util.Comparator.comparing(RecordNumber::value));
        for (int number : numbers) {
            records.add(new RecordNumber(number));
        }
        return new ProposeErasure(Set.copyOf(records), ErasureGround.UNLAWFUL, REASON);
    }

    private OriginalRef paper(String text) {
        return originals.keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "案外人材料.txt");
    }

    private int evidence(Story story, OriginalRef paper) {
        story.does(
                Post.OFFICER,
                new AddEvidence(
                        EvidenceKind.DOCUMENTARY, "案外人钱小乙的体检报告", "某医院", story.today(), "钱小乙的健康状况。", List.of(paper)));
        return story.file().last(EvidenceAdded.class).orElseThrow().number();
    }

    private long stored(Story story, int number) {
        return app.sql("""
                        SELECT count(*) FROM facts.content JOIN facts.fact USING (seq)
                         WHERE stream_id = :stream AND number = :number
                        """)
                .param("stream", story.id().stream().id())
                .param("number", number)
                .query(Long.class)
                .single();
    }

    private boolean anywhere(String text) {
        return app.sql("SELECT EXISTS (SELECT FROM facts.content WHERE payload::text LIKE '%' || :text || '%')")
                .param("text", text)
                .query(Boolean.class)
                .single();
    }

    private record Said(int code, String out) {}

    private Said verified() {
        var out = new ByteArrayOutputStream();
        int code = verify.run(List.of(), new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        return new Said(code, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("证据：执法人员提请，负责人批准；内容、种子、附件不在了，表头和承诺还在，核对全部相符并列出批准")
    void evidence_goes_and_its_commitments_stay() {
        Story story = Story.in(application, Story.PUYANG).investigated();
        var paper = paper("钱小乙，体检结果……");
        int number = evidence(story, paper);
        story.does(Post.OFFICER, erasing(number));
        assertThat(stored(story, number)).isOne();

        story.does(Post.CHIEF, AGREED);

        assertThat(stored(story, number)).isZero();
        assertThat(anywhere("钱小乙")).isFalse();
        assertThat(originals.find(paper.sha256())).isEmpty();
        assertThat(originals.check(paper.sha256())).isEqualTo(Fixity.MISSING);
        assertThat(app.sql("SELECT count(*) FROM facts.fact WHERE stream_id = :stream AND number = :number")
                        .param("stream", story.id().stream().id())
                        .param("number", number)
                        .query(Long.class)
                        .single())
                .isOne();
        var erased = story.file().last(ContentErased.class).orElseThrow();
        assertThat(erased.fact().clauses()).containsExactly("《个人信息保护法》第四十七条第一款第四项");
        assertThat(erased.fact().proposedByName())
                .isEqualTo(story.actor(Post.OFFICER).name());
        assertThat(erased.recorded().actor()).isEqualTo(story.actor(Post.CHIEF));

        Said said = verified();
        assertThat(said.out())
                .contains("结论：全部相符", new FactId(story.id().stream(), number) + "：依据《个人信息保护法》第四十七条第一款第四项；理由：" + REASON);
        assertThat(said.code()).isZero();
    }

    @Test
    @DisplayName("询问笔录：制作的文书一并删除，审批表留下；案件照常办完，原来询问的人仍是承办人员")
    void a_record_goes_with_its_document() {
        Story story = Story.in(application, Story.PUYANG).investigated();
        var interview = story.file().last(InterviewRecorded.class).orElseThrow();
        var printed = documentOf(story, interview.number());
        Set<String> handlers = story.file().handlers();

        story.does(Post.UNIT_HEAD, erasing(interview.number())).does(Post.CHIEF, AGREED);

        assertThat(story.file().last(InterviewRecorded.class)).isEmpty();
        assertThat(stored(story, printed.number())).isZero();
        assertThat(originals.find(printed.fact().original().sha256())).isEmpty();
        assertThat(story.file().handlers()).containsAll(handlers);
        var approval = story.file().last(DocumentIssued.class).orElseThrow().fact();
        assertThat(approval.title()).isEqualTo("行政处罚案件有关事项审批表");
        assertThat(originals.check(approval.original().sha256())).isEqualTo(Fixity.HOLDS);
        assertThat(verified().code()).isZero();
    }

    private static Entry<DocumentIssued> documentOf(Story story, int number) {
        return story.file().all(DocumentIssued.class).stream()
                .filter(issued -> issued.fact().forFact() == number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("同样的材料也在别的案件里：附件留下")
    void what_another_case_cites_stays() {
        var paper = paper("两个案件都用的材料");
        Story one = Story.in(application, Story.PUYANG).investigated();
        Story other = Story.in(application, Story.LINGCHUAN).investigated();
        int number = evidence(one, paper);
        evidence(other, paper);

        one.does(Post.OFFICER, erasing(number)).does(Post.CHIEF, AGREED);

        assertThat(stored(one, number)).isZero();
        assertThat(originals.check(paper.sha256())).isEqualTo(Fixity.HOLDS);
        assertThat(verified().code()).isZero();
    }

    @Test
    @DisplayName("负责人不同意：什么都没有删")
    void a_returned_proposal_erases_nothing() {
        Story story = Story.in(application, Story.PUYANG).investigated();
        int number = story.file().last(InterviewRecorded.class).orElseThrow().number();
        story.does(Post.OFFICER, erasing(number)).does(Post.CHIEF, new Return("与本案有关，不应删除。"));

        assertThat(stored(story, number)).isOne();
        assertThat(story.file().last(ContentErased.class)).isEmpty();
        story.does(Post.OFFICER, erasing(number));
    }

    @Test
    @DisplayName("提请的人不能自己批准，引用个人信息保护法第五十一条")
    void nobody_approves_what_he_proposed() {
        Story story = Story.in(application, Story.PUYANG).investigated();
        int number = story.file().last(InterviewRecorded.class).orElseThrow().number();
        story.does(Post.OFFICER, erasing(number));
        var officer = story.actor(Post.OFFICER);
        var alsoChief = new Actor(officer.person(), officer.name(), Post.CHIEF, officer.authority());

        var outcome = application.getBean(CaseHandling.class).perform(story.id(), AGREED, alsoChief);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            var objection = refused.objections().getFirst();
            assertThat(objection.rule()).isEqualTo("approved-by-another");
            assertThat(Story.citations(objection)).containsExactly("《个人信息保护法》第五十一条");
        });
        assertThat(stored(story, number)).isOne();
    }

    @Test
    @DisplayName("作出处罚决定以后不能删除，引用个人信息保护法第四十七条；拒绝留有记录")
    void what_a_decision_rests_on_stays() {
        Story story = Story.in(application, Story.PUYANG).decided();
        int number = story.file().last(InterviewRecorded.class).orElseThrow().number();

        var refused = story.refuses(Post.OFFICER, erasing(number), "nothing-decided");

        assertThat(Story.citations(refused)).containsExactly("《个人信息保护法》第四十七条");
        assertThat(app.sql("""
                                SELECT count(*) FROM facts.fact JOIN facts.content USING (seq)
                                 WHERE type = 'ActRefused' AND payload::text LIKE '%ProposeErasure%'
                                   AND payload::text LIKE '%' || :stream || '%'
                                """)
                        .param("stream", story.id().stream().id().toString())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    @DisplayName("案源、立案等记录不能删；一项删除没有批准，不能再提一项")
    void only_records_of_the_investigation_and_one_at_a_time() {
        Story story = Story.in(application, Story.PUYANG).investigated();
        int number = story.file().last(InterviewRecorded.class).orElseThrow().number();
        story.refuses(Post.OFFICER, erasing(1), "records-of-the-case");
        story.refuses(Post.OFFICER, erasing(number, 999), "records-of-the-case");

        story.does(Post.OFFICER, erasing(number)).refuses(Post.OFFICER, erasing(number), "no-erasure-pending");
    }

    @Test
    @DisplayName("没有记录在案的删除，数据库谁来都不让删")
    void the_database_erases_nothing_that_is_not_on_record() {
        Story story = Story.in(application, Story.PUYANG).investigated();

        assertThatThrownBy(() -> eraser.sql("""
                                DELETE FROM facts.content
                                 WHERE seq IN (SELECT seq FROM facts.fact WHERE stream_id = :stream)
                                """)
                        .param("stream", story.id().stream().id())
                        .update())
                .hasStackTraceContaining("only where a recorded fact says so");
        assertThatThrownBy(() -> eraser.sql("DELETE FROM originals.original").update())
                .hasStackTraceContaining("where a recorded fact says so");
        assertThatThrownBy(() -> app.sql("DELETE FROM facts.content").update())
                .hasStackTraceContaining("permission denied");
    }

    /** The last, because what it claims stays on record. */
    @Test
    @Order(Integer.MAX_VALUE)
    @DisplayName("删除的记录自己不能再被删除")
    void an_erasure_is_not_erased() {
        Story story = Story.in(application, Story.PUYANG).investigated();
        int number = story.file().last(InterviewRecorded.class).orElseThrow().number();
        story.does(Post.OFFICER, erasing(number)).does(Post.CHIEF, AGREED);
        var erased = story.file().last(ContentErased.class).orElseThrow();
        var again = new ContentErased(
                List.of(erased.recorded().id()), List.of(), List.of(), "掩盖", List.of(), "x", "x", Post.OFFICER.name());

        application
                .getBean(FactStore.class)
                .append(
                        story.id().stream(),
                        story.file().version(),
                        List.of(again),
                        story.actor(Post.CHIEF),
                        Instant.EPOCH);

        assertThat(stored(story, erased.number())).isOne();
        assertThat(verified().out()).contains("已经记录为依法删除，却还在");
    }
}
