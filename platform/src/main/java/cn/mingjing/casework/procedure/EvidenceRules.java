package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.penalty;

import cn.mingjing.casework.Situation;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.acts.AddEvidence;
import cn.mingjing.law.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Evidence may come late, but then everything that rested on the earlier evidence is open again. */
final class EvidenceRules {

    static final Rule<Situation<? extends AddEvidence>> OBTAINED_BY_TODAY = new Rule<>(
            "obtained-by-today",
            "证据的取得日期是否不晚于今天？",
            List.of(penalty("第四十六条")),
            situation -> Dates.between(
                    "取得日期",
                    situation.act().obtainedOn(),
                    LocalDate.MIN,
                    situation.circumstances().today()));

    private EvidenceRules() {}

    /** Evidence after the report leads back to before the review (第五十八条). */
    static Optional<Stage> reviewAgain(Situation<AddEvidence> situation) {
        return situation
                .file()
                .stage()
                .filter(stage -> stage != Stage.INVESTIGATION && stage != Stage.CONCLUDED)
                .map(stage -> Stage.CONCLUDED);
    }
}
