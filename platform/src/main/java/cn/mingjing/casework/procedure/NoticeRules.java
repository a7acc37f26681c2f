package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.penalty;

import cn.mingjing.casework.Situation;
import cn.mingjing.casework.acts.IssuePenaltyNotice;
import cn.mingjing.casework.acts.ReceiveStatement;
import cn.mingjing.casework.acts.WaiveDefence;
import cn.mingjing.casework.acts.WaiveHearing;
import cn.mingjing.casework.acts.WithdrawHearingRequest;
import cn.mingjing.law.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days on which the party was told and spoke. */
final class NoticeRules {

    static final Rule<Situation<? extends IssuePenaltyNotice>> ISSUED_TODAY = new Rule<>(
            "issued-today",
            "告知书的日期是否为今天？",
            List.of(penalty("第四十四条")),
            situation -> Dates.between(
                    "告知书日期",
                    situation.act().issuedOn(),
                    situation.circumstances().today(),
                    situation.circumstances().today()));

    static final Rule<Situation<? extends ReceiveStatement>> STATED_BY_TODAY = new Rule<>(
            "stated-by-today",
            "陈述、申辩的日期是否在告知之后，且不晚于今天？",
            List.of(penalty("第四十五条")),
            situation -> sinceNotice("陈述申辩日期", situation.act().receivedOn(), situation));

    static final Rule<Situation<? extends WaiveDefence>> WAIVED_BY_TODAY = new Rule<>(
            "waived-by-today",
            "放弃的日期是否在告知之后，且不晚于今天？",
            List.of(penalty("第六十二条")),
            situation -> sinceNotice("放弃日期", situation.act().waivedOn(), situation));

    static final Rule<Situation<? extends WaiveHearing>> HEARING_WAIVED_BY_TODAY = new Rule<>(
            "hearing-waived-by-today",
            "放弃听证的日期是否在告知之后，且不晚于今天？",
            List.of(penalty("第六十四条")),
            situation -> sinceNotice("放弃日期", situation.act().waivedOn(), situation));

    static final Rule<Situation<? extends WithdrawHearingRequest>> WITHDRAWN_BY_TODAY = new Rule<>(
            "withdrawn-by-today",
            "撤回的日期是否在告知之后，且不晚于今天？",
            List.of(penalty("第六十四条")),
            situation -> sinceNotice("撤回日期", situation.act().withdrawnOn(), situation));

    private NoticeRules() {}

    private static Optional<Rule.Finding> sinceNotice(String what, LocalDate date, Situation<?> situation) {
        LocalDate served = Notice.current(situation.file())
                .map(notice -> notice.served().fact().servedOn())
                .orElse(LocalDate.MIN);
        return Dates.between(what, date, served, situation.circumstances().today());
    }
}
