package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.RecordingRules.WHOLE_PROCESS;
import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.casework.Recording.FieldRecordingAdded;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.acts.AddFieldRecording;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Rule;
import cn.mingjing.law.Ruling;
import cn.mingjing.recording.FieldRecordingReceived;
import java.util.List;
import java.util.Optional;

/**
 * When a recording made on the field page may be taken into the file (duty R-07). One whose bytes are not those that the device
 * hashed may be: it is evidence of what it is, and that is shown wherever it is.
 */
final class FieldRecordingRules {

    static final Rule<Situation<? extends AddFieldRecording>> OF_A_STEP = new Rule<>(
            "field-recording-of-a-step",
            "现场记录属于本案的哪一个环节？",
            List.of(WHOLE_PROCESS),
            situation -> RecordingRules.step(situation, situation.act().step()).isPresent()
                    ? lawful()
                    : RecordingRules.unknown());

    static final Rule<Situation<? extends AddFieldRecording>> STILL_WAITING = new Rule<>(
            "field-recording-not-twice",
            "这份现场记录是否已经归入本案？",
            List.of(WHOLE_PROCESS),
            situation -> situation.file().all(FieldRecordingAdded.class).stream()
                            .anyMatch(entry -> entry.fact()
                                    .recording()
                                    .equals(situation.act().recording().id()))
                    ? because("这份现场记录已经归入本案。", "不需要重复归入。")
                    : lawful());

    static final Rule<Situation<? extends AddFieldRecording>> BEGINS_WITH_A_STATEMENT =
            new Rule<>("field-recording-begins-with-a-statement", "现场记录是否以口述开始？", List.of(), situation -> {
                Optional<Ruling<Boolean>> asked = asked(situation);
                FieldRecordingReceived content = situation.act().recording().content();
                return asked.isEmpty()
                                || !content.hasSound()
                                || content.statement().wasSpoken()
                        ? lawful()
                        : because(
                                "约束本机关的文件要求音像记录开始时口述执法单位、人员、事由、时间、地点，现场没有确认读出开场说明。",
                                "请说明未作音像记录的原因，必要时重新记录；录像里确有口述的，下载后按“归入音像记录”办理并作确认。",
                                asked.get().clauses());
            });

    static final Rule<Situation<? extends AddFieldRecording>> ENDS_WITH_A_NOTE =
            new Rule<>("field-recording-ends-with-a-note", "现场记录是否有简要文字说明？", List.of(), situation -> {
                List<Clause> clauses = asked(situation).map(Ruling::clauses).orElse(List.of(WHOLE_PROCESS));
                String onSite = situation.act().recording().content().note();
                return onSite.isBlank() && situation.act().note().isBlank()
                        ? because("音像记录形成后应当附简要文字说明，现场没有写，这里也没有补充。", "请在“补充说明”里写明记录了什么。", clauses)
                        : lawful();
            });

    private FieldRecordingRules() {}

    private static Optional<Ruling<Boolean>> asked(Situation<?> situation) {
        return situation.law().ruling(Parameters.SPOKEN_STATEMENT).filter(Ruling::value);
    }
}
