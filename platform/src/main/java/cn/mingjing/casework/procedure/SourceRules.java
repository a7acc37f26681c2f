package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.penalty;

import cn.mingjing.casework.Filing.SourceRegistered;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.acts.RegisterSource;
import cn.mingjing.law.Rule;
import java.time.LocalDate;
import java.util.List;

/** The first trace of a case. */
final class SourceRules {

    static final Rule<Situation<? extends RegisterSource>> RECEIVED_BY_TODAY = new Rule<>(
            "received-by-today",
            "案源的收到日期是否不晚于今天？",
            List.of(penalty("第五十四条")),
            situation -> Dates.between(
                    "收到日期",
                    situation.act().receivedOn(),
                    LocalDate.MIN,
                    situation.circumstances().today()));

    private SourceRules() {}

    static SourceRegistered registered(Situation<RegisterSource> situation) {
        RegisterSource act = situation.act();
        return new SourceRegistered(
                act.title(), act.source(), act.receivedOn(), act.provider(), act.clue(), act.party());
    }
}
