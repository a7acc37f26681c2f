package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.marketProcedure;
import static cn.mingjing.casework.procedure.Statute.penalty;
import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.authority.Officer;
import cn.mingjing.casework.Investigation.InterviewRecorded;
import cn.mingjing.casework.OfficerPair;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.Words;
import cn.mingjing.casework.acts.FieldRecord;
import cn.mingjing.casework.acts.RecordInterview;
import cn.mingjing.law.China;
import cn.mingjing.law.Rule;
import java.time.LocalDateTime;
import java.util.List;

/** What a record of the investigation must be like. */
final class RecordRules {

    static final Rule<Situation<? extends FieldRecord>> CREDENTIALS_SHOWN = new Rule<>(
            "credentials-shown",
            "是否主动出示了执法证件？",
            List.of(penalty("第五十五条")),
            situation -> situation.act().credentialsShown()
                    ? lawful()
                    : because("没有出示执法证件，当事人有权拒绝调查，笔录不能入卷。", "请出示执法证件后重新询问或者检查，并如实记录。", Display.asked(situation.law())));

    /** The documents differ (duty D-20): worn and shown; shown in uniform; shown. */
    static final Rule<Situation<? extends FieldRecord>> DISPLAYED_AS_PRESCRIBED = new Rule<>(
            "displayed-as-prescribed",
            "是否按照约束本机关的文件佩戴证件、着装和佩戴标识？",
            List.of(penalty("第五十五条")),
            situation -> Display.prescribed(situation.law())
                    .filter(worn -> !situation.act().worn().contains(worn))
                    .flatMap(worn -> because(
                            "约束本机关的文件要求执法时%s，笔录没有确认。".formatted(Words.ofConstant(worn)),
                            "请按文件的要求%s；当时已经做到的，在笔录中勾选。".formatted(Words.ofConstant(worn)),
                            Display.asked(situation.law()))));

    /** Auxiliary staff help and do not act; an officer is named among the officers, not here. */
    static final Rule<Situation<? extends FieldRecord>> AUXILIARIES_ARE_AUXILIARY = new Rule<>(
            "auxiliaries-are-auxiliary",
            "随同的执法辅助人员当日是否在本机关名册中？",
            List.of(penalty("第四十二条")),
            situation -> situation.act().auxiliaries().stream()
                    .filter(auxiliary -> situation
                            .circumstances()
                            .officer(auxiliary.value())
                            .filter(person -> person.standing() == Officer.Standing.AUXILIARY)
                            .filter(person -> person.authority()
                                    .equals(situation
                                            .circumstances()
                                            .authority()
                                            .id()))
                            .isEmpty())
                    .findFirst()
                    .flatMap(auxiliary -> because(
                            OfficerRules.name(auxiliary.value(), situation) + "当日不是本机关名册中的执法辅助人员。",
                            "请核对随同人员；持证执法的人员填写在执法人员一栏。")));

    static final Rule<Situation<? extends FieldRecord>> RIGHTS_TOLD = new Rule<>(
            "rights-told",
            "是否告知了陈述、申辩、申请回避等权利？",
            List.of(penalty("第七条"), penalty("第四十三条"), penalty("第四十五条")),
            situation ->
                    situation.act().rightsTold() ? lawful() : because("没有告知当事人依法享有的陈述、申辩和申请回避的权利。", "请告知权利后重新制作笔录。"));

    static final Rule<Situation<? extends FieldRecord>> TIMES_IN_ORDER =
            new Rule<>("times-in-order", "起止时间是否先后有序，且不晚于现在？", List.of(penalty("第四十七条")), situation -> {
                FieldRecord act = situation.act();
                if (!act.endedAt().isAfter(act.startedAt())) {
                    return because("结束时间应当晚于开始时间。", "请核对笔录的起止时间。");
                }
                LocalDateTime now =
                        LocalDateTime.ofInstant(situation.circumstances().now(), China.ZONE);
                return act.endedAt().isAfter(now) ? because("结束时间不能晚于现在。", "请核对笔录的起止时间。") : lawful();
            });

    /** One officer cannot question two people at once: each is questioned apart (询问应当个别进行). */
    static final Rule<Situation<? extends RecordInterview>> NOT_TWO_AT_ONCE = new Rule<>(
            "not-two-interviews-at-once",
            "执法人员同一时间是否只询问一人？",
            List.of(penalty("第四十二条"), marketProcedure("第二十九条")),
            situation -> situation.file().all(InterviewRecorded.class).stream()
                            .anyMatch(earlier -> overlaps(earlier.fact(), situation.act()))
                    ? because("同一名执法人员在同一时间已有另一份询问笔录。", "请核对两份笔录的起止时间和询问人。")
                    : lawful());

    private RecordRules() {}

    private static boolean overlaps(InterviewRecorded earlier, RecordInterview now) {
        return shares(earlier.officers(), now.officers())
                && earlier.startedAt().isBefore(now.endedAt())
                && now.startedAt().isBefore(earlier.endedAt());
    }

    private static boolean shares(OfficerPair one, OfficerPair other) {
        return one.persons().stream().anyMatch(other.persons()::contains);
    }
}
