package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.RecordedStep;
import cn.mingjing.casework.Recording.FieldRecordingAdded;
import cn.mingjing.casework.Recording.RecordingAdded;
import cn.mingjing.casework.Recording.RecordingExplained;
import cn.mingjing.casework.StepNumber;
import cn.mingjing.casework.acts.AddFieldRecording;
import cn.mingjing.casework.acts.AddRecording;
import cn.mingjing.demo.Story;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.law.RecordingStep;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.Originals;
import cn.mingjing.recording.DeviceClock;
import cn.mingjing.recording.FieldInterruption;
import cn.mingjing.recording.FieldPart;
import cn.mingjing.recording.FieldRecording;
import cn.mingjing.recording.FieldRecordingId;
import cn.mingjing.recording.FieldRecordingReceived;
import cn.mingjing.recording.SpokenStatement;
import cn.mingjing.testing.MingjingTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("音像记录以口述开始、以简要文字说明结束：文件要求的，缺一样不能归入案件，写明依据的条款")
class FieldStatementTest {

    private static final Instant BEGAN = Instant.parse("2026-03-05T01:00:00Z");

    private final ApplicationContext application;
    private final Originals originals;

    @Autowired
    FieldStatementTest(ApplicationContext application, Originals originals) {
        this.application = application;
        this.originals = originals;
    }

    private OriginalRef kept(String begins) {
        byte[] bytes = (begins + "                ").getBytes(StandardCharsets.ISO_8859_1);
        return originals.keep(new ByteArrayInputStream(bytes), "现场");
    }

    /** Two minutes of film with a stop after the first. */
    private FieldRecording recording(FieldPart.Kind kind, boolean read, String note, String reason) {
        OriginalRef original = kept(kind == FieldPart.Kind.PHOTO ? "\u00FF\u00D8\u00FF\u00E0" : "\0\0\0\u0018ftypisom");
        var content = new FieldRecordingReceived(
                Optional.empty(),
                RecordingStep.ON_SITE,
                "某局",
                List.of(),
                "事由",
                "",
                "人民路10号",
                new SpokenStatement(
                        "我们是……", Optional.of(BEGAN), read ? Optional.of(BEGAN.plusSeconds(10)) : Optional.empty()),
                BEGAN,
                BEGAN.plusSeconds(120),
                Optional.of(new DeviceClock(60_000, BEGAN)),
                List.of(),
                List.of(new FieldPart(kind, original, BEGAN, BEGAN.plusSeconds(120), "00", 40, Optional.empty())),
                reason.isEmpty()
                        ? List.of()
                        : List.of(new FieldInterruption(BEGAN.plusSeconds(60), Optional.empty(), reason, false)),
                note,
                Optional.empty(),
                "",
                original);
        var maker = Story.in(application, Story.PUYANG).actor(Post.OFFICER);
        return new FieldRecording(new FieldRecordingId(UUID.randomUUID()), maker, BEGAN, content);
    }

    private static StepNumber last(Story story) {
        return new StepNumber(RecordedStep.of(story.file()).getLast().number());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"henan, 二(二)2", "lingchuan, 三(二)2"})
    @Clause("R-07")
    @DisplayName("工信部、陵川：没有口述的、没有文字说明的，现场送来的不能归入；说明可以在归入时补写，口述不能补")
    void statement_and_note(String office, String clause) {
        AuthorityId authority = office.equals("henan") ? Story.HENAN : Story.LINGCHUAN;
        Story story = Story.in(application, authority).concluded();
        var silent = new AddFieldRecording(last(story), recording(FieldPart.Kind.FILM, false, "检查经过。", ""), "补充");
        Objection unspoken = story.refuses(Post.OFFICER, silent, "field-recording-begins-with-a-statement");
        assertThat(Story.citations(unspoken)).anyMatch(cited -> cited.contains(clause));

        var written = recording(FieldPart.Kind.FILM, true, "", "");
        Objection bare = story.refuses(
                Post.OFFICER, new AddFieldRecording(last(story), written, " "), "field-recording-ends-with-a-note");
        assertThat(Story.citations(bare)).anyMatch(cited -> cited.contains(clause));
        story.does(Post.OFFICER, new AddFieldRecording(last(story), written, "检查了店堂，与笔录一致。"));
        assertThat(story.file().last(RecordingAdded.class).orElseThrow().fact().note())
                .isEqualTo("检查了店堂，与笔录一致。");

        var atTheDesk = new AddRecording(
                last(story),
                LocalDateTime.of(2026, 3, 5, 9, 0),
                LocalDateTime.of(2026, 3, 5, 9, 5),
                "人民路10号",
                "JLY-01",
                false,
                "与笔录一致。",
                kept("\0\0\0\u0018ftypisom"));
        Objection alsoThere = story.refuses(Post.OFFICER, atTheDesk, "begins-with-a-statement");
        assertThat(Story.citations(alsoThere)).anyMatch(cited -> cited.contains(clause));
    }

    @Test
    @DisplayName("照片没有声音，不问口述；濮阳的文件没有要求口述，也要写文字说明")
    void what_is_not_asked() {
        Story lingchuan = Story.in(application, Story.LINGCHUAN).concluded();
        var photo = recording(FieldPart.Kind.PHOTO, false, "门牌照片。", "");
        lingchuan.does(Post.OFFICER, new AddFieldRecording(last(lingchuan), photo, ""));
        Story puyang = Story.in(application, Story.PUYANG).concluded();
        puyang.does(
                Post.OFFICER,
                new AddFieldRecording(last(puyang), recording(FieldPart.Kind.FILM, false, "经过。", ""), ""));
        puyang.refuses(
                Post.OFFICER,
                new AddFieldRecording(last(puyang), recording(FieldPart.Kind.FILM, true, "", ""), ""),
                "field-recording-ends-with-a-note");
    }

    @Test
    @DisplayName("归入后，时间按校对过的时钟；现场写下的中断原因就是中断的说明；不能归入两次，不属于本案环节的不收")
    void what_the_file_gets() {
        Story story = Story.in(application, Story.PUYANG).concluded();
        var recording = recording(FieldPart.Kind.FILM, true, "经过。", "来电占用");
        story.refuses(
                Post.OFFICER, new AddFieldRecording(new StepNumber(1), recording, ""), "field-recording-of-a-step");
        story.does(Post.OFFICER, new AddFieldRecording(last(story), recording, ""));
        var added = story.file().last(RecordingAdded.class).orElseThrow().fact();
        assertThat(added.startedAt()).isEqualTo(LocalDateTime.of(2026, 3, 5, 9, 1));
        assertThat(added.spokenStatement()).isTrue();
        assertThat(story.file()
                        .last(FieldRecordingAdded.class)
                        .orElseThrow()
                        .fact()
                        .recording())
                .isEqualTo(recording.id());
        assertThat(story.file()
                        .last(RecordingExplained.class)
                        .orElseThrow()
                        .fact()
                        .reason())
                .contains("来电占用");
        story.refuses(Post.OFFICER, new AddFieldRecording(last(story), recording, ""), "field-recording-not-twice");
    }
}
