package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.penalty;
import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.RecordedStep;
import cn.mingjing.casework.Recording.RecordingAdded;
import cn.mingjing.casework.RecordingOwed;
import cn.mingjing.casework.RecordingOwed.Standing;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.StepNumber;
import cn.mingjing.casework.Words;
import cn.mingjing.casework.acts.AddRecording;
import cn.mingjing.casework.acts.EndInvestigation;
import cn.mingjing.casework.acts.ExplainNoRecording;
import cn.mingjing.casework.acts.ProposeClosing;
import cn.mingjing.law.China;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Rule;
import cn.mingjing.law.Rule.Finding;
import cn.mingjing.law.Ruling;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What must be recorded in sound and picture before the steps that rest on it are done with (duties ). */
final class RecordingRules {

    static final Clause WHOLE_PROCESS = penalty("第四十七条");

    static final Rule<Situation<? extends AddRecording>> OF_A_STEP = new Rule<>(
            "recording-of-a-step",
            "音像记录属于本案的哪一个环节？",
            List.of(WHOLE_PROCESS),
            situation -> step(situation, situation.act().step()).isPresent() ? lawful() : unknown());

    static final Rule<Situation<? extends AddRecording>> TIMES_IN_ORDER =
            new Rule<>("recording-times-in-order", "音像记录的起止时间是否先后有序、不在将来？", List.of(WHOLE_PROCESS), situation -> {
                AddRecording act = situation.act();
                LocalDateTime now =
                        LocalDateTime.ofInstant(situation.circumstances().now(), China.ZONE);
                if (act.endedAt().isBefore(act.startedAt())) {
                    return because("音像记录的结束时间早于开始时间。", "请核对起止时间。");
                }
                return act.endedAt().isAfter(now) ? because("音像记录的结束时间在将来。", "请核对起止时间和设备的时钟。") : lawful();
            });

    static final Rule<Situation<? extends AddRecording>> SOUND_OR_PICTURE = new Rule<>(
            "sound-or-picture",
            "归入的是否照片、录音或者录像？",
            List.of(WHOLE_PROCESS),
            situation -> RecordedStep.isSoundOrPicture(situation.act().original())
                    ? lawful()
                    : because("这份文件不是照片、录音或者录像。", "请选择音像文件；书证、电子数据请作为证据补充。"));

    /** Asked by two of the five documents; a photograph says nothing. */
    static final Rule<Situation<? extends AddRecording>> BEGINS_WITH_A_STATEMENT =
            new Rule<>("begins-with-a-statement", "音像记录是否以口述开始？", List.of(), situation -> {
                Optional<Ruling<Boolean>> asked =
                        situation.law().ruling(Parameters.SPOKEN_STATEMENT).filter(Ruling::value);
                boolean silent = situation.act().original().mediaType().startsWith("image/");
                return asked.isEmpty() || silent || situation.act().spokenStatement()
                        ? lawful()
                        : because(
                                "约束本机关的文件要求音像记录开始时口述执法单位、人员、事由、时间、地点，本次没有确认。",
                                "录制时已经口述的，请确认；没有口述的，请说明原因，必要时重新记录。",
                                asked.get().clauses());
            });

    static final Rule<Situation<? extends AddRecording>> NOT_TWICE = new Rule<>(
            "recording-not-twice",
            "这份音像记录是否已经归入该环节？",
            List.of(WHOLE_PROCESS),
            situation -> situation.file().all(RecordingAdded.class).stream()
                            .anyMatch(entry -> entry.fact().step()
                                            == situation.act().step().value()
                                    && entry.fact()
                                            .original()
                                            .sha256()
                                            .equals(situation.act().original().sha256()))
                    ? because("这份音像记录已经归入该环节。", "不需要重复归入。")
                    : lawful());

    static final Rule<Situation<? extends ExplainNoRecording>> EXPLAINS_A_STEP = new Rule<>(
            "explains-a-step",
            "说明的是本案的哪一个环节？",
            List.of(WHOLE_PROCESS),
            situation -> step(situation, situation.act().step()).isPresent() ? lawful() : unknown());

    static final Rule<Situation<? extends EndInvestigation>> INVESTIGATION_RECORDED = new Rule<>(
            "investigation-recorded",
            "应当音像记录的调查环节是否都有记录？",
            List.of(WHOLE_PROCESS),
            situation -> firstMissing(situation, step -> !step.isService()));

    static final Rule<Situation<? extends ProposeClosing>> SERVICE_RECORDED = new Rule<>(
            "service-recorded",
            "应当音像记录的送达是否都有记录？",
            List.of(WHOLE_PROCESS),
            situation -> firstMissing(situation, RecordedStep::isService));

    private RecordingRules() {}

    static Optional<RecordedStep> step(Situation<?> situation, StepNumber number) {
        return RecordedStep.of(situation.file()).stream()
                .filter(step -> step.number() == number.value())
                .findFirst();
    }

    static Optional<Finding> unknown() {
        return because("本案没有这样一个现场检查、询问或者送达的环节。", "请先登记笔录或者送达，再归入音像记录。");
    }

    /** A step that was done again and recorded then is made good. */
    private static <A extends CaseAct> Optional<Finding> firstMissing(
            Situation<A> situation, Predicate<RecordedStep> which) {
        List<RecordingOwed> owed =
                RecordingOwed.of(
                                situation.file(),
                                situation.law(),
                                situation.circumstances().lists())
                        .stream()
                        .filter(each -> which.test(each.step()))
                        .toList();
        return owed.stream()
                .filter(RecordingRules::lacks)
                .filter(each -> owed.stream()
                        .noneMatch(later -> later.step().kind() == each.step().kind()
                                && later.step().number() > each.step().number()
                                && !lacks(later)))
                .findFirst()
                .flatMap(RecordingRules::missing);
    }

    private static boolean lacks(RecordingOwed owed) {
        return owed.standing() == Standing.MISSING || owed.standing() == Standing.BROKEN_OFF;
    }

    private static Optional<Finding> missing(RecordingOwed owed) {
        String what = "%s（%s）"
                .formatted(Words.ofConstant(owed.step().kind()), owed.step().about());
        String level = Words.ofConstant(owed.level());
        return owed.standing() == Standing.BROKEN_OFF
                ? because("%s：%s，已有的录音录像没有覆盖全程。".formatted(what, level), "请归入其余部分；记录中断的，说明中断的原因。", owed.clauses())
                : because(
                        "%s：%s，还没有归入。".formatted(what, level),
                        owed.textMayDo() ? "请归入音像记录；没有记录的，说明理由，以文字全面记录。" : "请归入音像记录；没有记录的，重新进行该环节并作音像记录。",
                        owed.clauses());
    }
}
