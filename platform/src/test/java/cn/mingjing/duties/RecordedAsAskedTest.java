package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.Defence.ServiceMode;
import cn.mingjing.casework.EvidenceKind;
import cn.mingjing.casework.RecordedStep;
import cn.mingjing.casework.Signature;
import cn.mingjing.casework.StepNumber;
import cn.mingjing.casework.acts.AddEvidence;
import cn.mingjing.casework.acts.AddRecording;
import cn.mingjing.casework.acts.EndInvestigation;
import cn.mingjing.casework.acts.ExplainNoRecording;
import cn.mingjing.casework.acts.ProposeClosing;
import cn.mingjing.casework.acts.RecordInterview;
import cn.mingjing.casework.acts.RecordScene;
import cn.mingjing.casework.acts.ServeDecision;
import cn.mingjing.catalogue.Item.RecordingItem;
import cn.mingjing.catalogue.ListHandling;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.catalogue.acts.ListAct;
import cn.mingjing.catalogue.acts.PassList;
import cn.mingjing.catalogue.acts.ReleaseList;
import cn.mingjing.catalogue.acts.RepealList;
import cn.mingjing.catalogue.acts.SubmitList;
import cn.mingjing.catalogue.drafting.ListDrafts;
import cn.mingjing.demo.Story;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.law.RecordingLevel;
import cn.mingjing.law.RecordingStep;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.Originals;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("音像记录：哪个环节必须记录、全程记录、视情记录，由文件和本机关的清单决定；欠缺的，不能终结调查、不能结案")
class RecordedAsAskedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final byte[] FILM = film();

    private final ApplicationContext application;
    private final Originals originals;
    private final ListHandling lists;
    private final ListDrafts drafts;
    private final int port;

    @Autowired
    RecordedAsAskedTest(
            ApplicationContext application,
            Originals originals,
            ListHandling lists,
            ListDrafts drafts,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.originals = originals;
        this.lists = lists;
        this.drafts = drafts;
        this.port = port;
    }

    private static byte[] film() {
        byte[] film = new byte[64];
        System.arraycopy("\0\0\0\u0018ftypisom".getBytes(StandardCharsets.ISO_8859_1), 0, film, 0, 12);
        return film;
    }

    private OriginalRef filmed() {
        return originals.keep(new ByteArrayInputStream(FILM), "现场.mp4");
    }

    private OriginalRef photographed() {
        byte[] picture = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};
        return originals.keep(new ByteArrayInputStream(picture), "现场.jpg");
    }

    private Story searched(AuthorityId authority) {
        Story story = Story.in(application, authority).on(DAY).filed();
        return proven(scene(story));
    }

    private static Story proven(Story story) {
        return story.does(
                Post.OFFICER,
                new AddEvidence(EvidenceKind.DOCUMENTARY, "进货单", "当事人提供", story.today(), "数量", List.of()));
    }

    private static Story scene(Story story) {
        var worn = story.actor(Post.OFFICER).authority().equals(Story.BAOTOU)
                ? Set.of(cn.mingjing.casework.Worn.UNIFORM_AND_BADGE)
                : Set.of(cn.mingjing.casework.Worn.CREDENTIAL);
        return story.does(
                Post.OFFICER,
                new RecordScene(
                        "周小丁",
                        at(story, 10, 0),
                        at(story, 10, 40),
                        "人民路10号",
                        story.officers(),
                        Set.of(),
                        List.of(),
                        true,
                        worn,
                        true,
                        "执法人员出示证件，检查了现场。",
                        new Signature.SignedByParty("周小丁")));
    }

    private static Story interview(Story story, int hour) {
        return story.does(
                Post.OFFICER,
                new RecordInterview(
                        "周小丁",
                        "当事人",
                        at(story, hour, 0),
                        at(story, hour, 30),
                        "本机关",
                        story.officers(),
                        Set.of(),
                        List.of(),
                        true,
                        Set.of(),
                        true,
                        "问：情况属实吗？答：属实。",
                        new Signature.SignedByParty("周小丁")));
    }

    /** The day before the story's today. */
    private static LocalDateTime at(Story story, int hour, int minute) {
        return story.today().minusDays(1).atTime(hour, minute);
    }

    private static StepNumber last(Story story) {
        return new StepNumber(RecordedStep.of(story.file()).getLast().number());
    }

    private static AddRecording recording(
            Story story, LocalDateTime from, LocalDateTime to, boolean spoken, OriginalRef original) {
        return new AddRecording(last(story), from, to, "人民路10号", "JLY-01", spoken, "与笔录一致。", original);
    }

    private static EndInvestigation ends(Story story) {
        return new EndInvestigation("经过清楚。", "证据充分。", "违法经营", false, story.draft());
    }

    private static String clauses(Objection objection) {
        return String.join("；", Story.citations(objection));
    }

    @Test
    @Clause("R-06")
    @DisplayName("内蒙古：现场执法全程记录。没有记录不能终结调查；照片不算全程；录像有间断的，补齐或者说明中断原因后可以")
    void whole_process() {
        Story story = searched(Story.BAOTOU);
        Objection missing = story.refuses(Post.OFFICER, ends(story), "investigation-recorded");
        assertThat(missing.reason()).contains("全程", "人民路10号");
        assertThat(clauses(missing)).contains("内政办发〔2019〕13号");

        story.does(Post.OFFICER, new ExplainNoRecording(last(story), "设备没有电。"));
        story.refuses(Post.OFFICER, ends(story), "investigation-recorded");

        Story pictured = searched(Story.BAOTOU);
        pictured.does(
                Post.OFFICER, recording(pictured, at(pictured, 10, 0), at(pictured, 10, 40), true, photographed()));
        assertThat(pictured.refuses(Post.OFFICER, ends(pictured), "investigation-recorded")
                        .reason())
                .contains("没有覆盖全程");
        pictured.does(Post.OFFICER, recording(pictured, at(pictured, 9, 58), at(pictured, 10, 20), true, filmed()));
        pictured.refuses(Post.OFFICER, ends(pictured), "investigation-recorded");
        pictured.does(Post.OFFICER, new ExplainNoRecording(last(pictured), "十时二十分设备故障，其余部分以笔录记录。"));
        pictured.does(Post.OFFICER, ends(pictured));
    }

    @Test
    @Clause("R-06")
    @DisplayName("国办发〔2017〕14号：现场检查、询问、送达应当记录，说明理由不能代替；重新进行并作记录的可以")
    void required() {
        Story story = searched(Story.XIQING);
        story.does(Post.OFFICER, recording(story, at(story, 10, 0), at(story, 10, 40), false, photographed()));
        interview(story, 14);
        Objection missing = story.refuses(Post.OFFICER, ends(story), "investigation-recorded");
        assertThat(clauses(missing)).contains("国办发〔2017〕14号");
        assertThat(missing.remedy()).contains("重新进行");
        story.does(Post.OFFICER, new ExplainNoRecording(last(story), "忘记带设备。"));
        story.refuses(Post.OFFICER, ends(story), "investigation-recorded");

        interview(story, 16);
        story.does(Post.OFFICER, recording(story, at(story, 16, 0), at(story, 16, 30), false, filmed()));
        story.does(Post.OFFICER, ends(story));
    }

    @Test
    @Clause("R-06")
    @DisplayName("工信部、濮阳：现场执法视情记录，没有音像记录可以终结调查；陵川留置送达必须记录，送达时拍的照片就是记录")
    void as_needed_and_left_in_place() {
        for (AuthorityId authority : List.of(Story.HENAN, Story.PUYANG)) {
            Story story = searched(authority);
            story.does(Post.OFFICER, ends(story));
        }
        Story left = Story.in(application, Story.LINGCHUAN).on(DAY).decided();
        left.does(
                Post.OFFICER,
                new ServeDecision(
                        left.today(),
                        ServiceMode.LEFT_IN_PLACE,
                        "梅园街10号",
                        "周小丁",
                        left.officers(),
                        Optional.of(photographed()),
                        "当事人拒绝签收，社区工作人员见证。"));
        assertThat(RecordedStep.of(left.file()).getLast()).satisfies(step -> {
            assertThat(step.kind()).isEqualTo(RecordingStep.SERVICE_BY_LEAVING);
            assertThat(step.picture()).isPresent();
        });
    }

    @Test
    @Clause("R-06")
    @DisplayName("送达没有记录的，国办发〔2017〕14号的机关不能结案")
    void service_is_recorded_before_the_close() {
        Story story = Story.in(application, Story.XIQING).on(DAY).decided();
        story.does(
                Post.OFFICER,
                new ServeDecision(
                        story.today(), ServiceMode.IN_PERSON, "府前街10号", "周小丁", story.officers(), Optional.empty(), ""));
        story.performed();
        var closing = new ProposeClosing("处罚决定执行完毕。", "罚款已缴清，违法行为已改正。");
        assertThat(story.refuses(Post.OFFICER, closing, "service-recorded").reason())
                .contains("送达");
        story.does(Post.OFFICER, recording(story, at(story, 9, 0), at(story, 9, 5), false, filmed()));
        story.does(Post.OFFICER, closing);
    }

    @Test
    @Clause("R-05")
    @DisplayName("本机关清单可以多要求：濮阳清单规定现场检查应当记录的，照清单办，写明清单的项；清单不能少要求")
    void the_own_list_asks_for_more() {
        var item = new RecordingItem(
                "YX-9",
                ActKind.PENALTY,
                "现场检查",
                RecordingStep.ON_SITE,
                RecordingLevel.REQUIRED,
                "",
                "",
                "",
                "",
                List.of());
        var list = new ListId(Story.PUYANG, ListKind.RECORDING_ITEMS);
        Story office = Story.in(application, Story.PUYANG).on(DAY);
        drafts.discard(list);
        drafts.keep(list, 0, List.of(item));
        does(list, office, Post.NOTICE_AUTHOR, new SubmitList(office.today(), "编制。"));
        does(list, office, Post.PUBLISHER, new PassList(true, true));
        does(list, office, Post.PUBLISHER, new ReleaseList());
        try {
            Story story =
                    Story.in(application, Story.PUYANG).on(DAY.plusDays(1)).filed();
            scene(proven(story));
            assertThat(story.refuses(Post.OFFICER, ends(story), "investigation-recorded")
                            .reason())
                    .contains("应当音像记录");
            var desk = new Visitor(port);
            desk.signIn("puyang-officer", Story.password());
            assertThat(desk.get("/desk/cases/" + story.id()).body()).contains("清单第 YX-9 项", "欠缺，须补齐");
            story.does(Post.OFFICER, recording(story, at(story, 10, 0), at(story, 10, 40), false, filmed()));
            story.does(Post.OFFICER, ends(story));
        } finally {
            Story later = Story.in(application, Story.PUYANG).on(DAY.plusDays(2));
            does(list, later, Post.PUBLISHER, new RepealList("测试后废止。"));
        }
    }

    private void does(ListId list, Story story, Post post, ListAct act) {
        assertThat(lists.perform(list, act, story.actor(post))).as("%s", act).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("工信部、陵川：录音录像以口述开始，没有口述的不能归入；照片不问；濮阳不问；都要写内容摘要")
    void begins_with_a_spoken_statement() {
        for (AuthorityId authority : List.of(Story.HENAN, Story.LINGCHUAN)) {
            Story story = searched(authority);
            var silent = recording(story, at(story, 10, 0), at(story, 10, 40), false, filmed());
            story.refuses(Post.OFFICER, silent, "begins-with-a-statement");
            story.does(Post.OFFICER, recording(story, at(story, 10, 0), at(story, 10, 40), false, photographed()));
            story.does(Post.OFFICER, recording(story, at(story, 10, 0), at(story, 10, 40), true, filmed()));
        }
        Story puyang = searched(Story.PUYANG);
        puyang.does(Post.OFFICER, recording(puyang, at(puyang, 10, 0), at(puyang, 10, 40), false, filmed()));
    }

    @Test
    @DisplayName("不属于本案环节、起止颠倒、在将来、不是音像、重复归入的，都不收")
    void what_is_refused() {
        Story story = searched(Story.PUYANG);
        var film = filmed();
        var good = recording(story, at(story, 10, 0), at(story, 10, 40), true, film);
        var nowhere =
                new AddRecording(new StepNumber(1), good.startedAt(), good.endedAt(), "现场", "JLY-01", true, "摘要", film);
        story.refuses(Post.OFFICER, nowhere, "recording-of-a-step");
        story.refuses(
                Post.OFFICER,
                recording(story, at(story, 11, 0), at(story, 10, 0), true, film),
                "recording-times-in-order");
        story.refuses(
                Post.OFFICER,
                recording(story, at(story, 10, 0), story.today().plusDays(1).atTime(0, 0), true, film),
                "recording-times-in-order");
        var text = originals.keep(new ByteArrayInputStream("文字".getBytes(StandardCharsets.UTF_8)), "文字.txt");
        story.refuses(
                Post.OFFICER, recording(story, at(story, 10, 0), at(story, 10, 40), true, text), "sound-or-picture");
        story.does(Post.OFFICER, good);
        story.refuses(Post.OFFICER, good, "recording-not-twice");
        story.refuses(Post.OFFICER, new ExplainNoRecording(new StepNumber(1), "无。"), "explains-a-step");
    }
}
