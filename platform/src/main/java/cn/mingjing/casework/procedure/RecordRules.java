package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.marketProcedure;
import static cn.mingjing.casework.procedure.Statute.penalty;
import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.casework.Investigation.InterviewRecorded;
import cn.mingjing.casework.OfficerPair;
import cn.mingjing.casework.Situation;
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
                    : because("没有出示执法证件，当事人有权拒绝调查，笔录不能入卷。", "请出示执法证件后重新询问或者检查，并如实记录。"));

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
