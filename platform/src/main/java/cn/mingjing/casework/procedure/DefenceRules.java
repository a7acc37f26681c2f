package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.penalty;
import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.calendar.Whose;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Circumstances;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.acts.DiscussCollectively;
import cn.mingjing.casework.acts.ReexamineStatement;
import cn.mingjing.casework.acts.RequestHearing;
import cn.mingjing.casework.acts.ServePenaltyNotice;
import cn.mingjing.law.Fen;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Rule;
import cn.mingjing.law.Ruling;
import cn.mingjing.law.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the party must be told, and heard on, before a decision. */
final class DefenceRules {

    static final Rule<Situation<?>> ANSWER_TERM_SET = new Rule<>(
            "answer-term-set",
            "陈述、申辩的期限是否已经明确？",
            List.of(penalty("第四十四条"), penalty("第六十二条")),
            situation -> answerTerm(situation.law()).isPresent()
                    ? lawful()
                    : because("约束本机关的文件没有规定陈述、申辩的期限，本机关也没有设定。", "请先在“内部设置”中确定陈述、申辩的期限。"));

    static final Rule<Situation<? extends ServePenaltyNotice>> NOTICE_MADE_OUT = new Rule<>(
            "notice-made-out",
            "送达的告知书是否与现在的拟作决定一致？",
            List.of(penalty("第四十四条")),
            situation -> Notice.issued(situation.file())
                            .filter(issued -> issued.fact()
                                    .draftDigest()
                                    .equals(situation.circumstances().digests().draft()))
                            .isPresent()
                    ? lawful()
                    : because("还没有按照现在的拟作决定制作行政处罚告知书。", "请先制作行政处罚告知书，再登记送达。"));

    static final Rule<Situation<? extends ServePenaltyNotice>> SERVED_AFTER_ISSUE = new Rule<>(
            "served-after-issue",
            "送达日期是否不早于告知书的日期，且不晚于今天？",
            List.of(penalty("第四十四条")),
            situation -> Dates.between(
                    "送达日期",
                    situation.act().servedOn(),
                    Notice.issued(situation.file())
                            .map(issued -> issued.fact().issuedOn())
                            .orElse(LocalDate.MIN),
                    situation.circumstances().today()));

    static final Rule<Situation<?>> PARTY_TOLD = new Rule<>(
            "party-told",
            "是否已向当事人告知拟作出的处罚内容及事实、理由、依据和依法享有的权利？",
            List.of(penalty("第四十四条"), penalty("第六十二条")),
            situation -> Notice.current(situation.file())
                            .filter(notice -> notice.issued()
                                    .fact()
                                    .draftDigest()
                                    .equals(situation.circumstances().digests().draft()))
                            .isPresent()
                    ? lawful()
                    : because("还没有就现在的拟作决定向当事人送达行政处罚告知书，不得作出处罚决定。", "请先送达行政处罚告知书。"));

    static final Rule<Situation<?>> PARTY_HEARD = new Rule<>(
            "party-heard",
            "陈述申辩的期限是否已经届满，或者当事人已明确放弃？",
            List.of(penalty("第四十五条"), penalty("第六十二条")),
            situation -> Notice.current(situation.file())
                    .filter(notice -> !notice.waived())
                    .filter(notice ->
                            !notice.answerTermOver(situation.circumstances().today()))
                    .flatMap(notice -> because(
                            "当事人陈述、申辩的期限到%s届满，在此之前不得作出处罚决定。"
                                    .formatted(Dates.text(notice.served().fact().answerBy())),
                            "请等待期限届满；当事人明确放弃的，请登记放弃的书面材料。",
                            Stream.concat(
                                            Stream.of(penalty("第六十二条")),
                                            answerTerm(situation.law()).stream()
                                                    .flatMap(term -> term.clauses().stream()))
                                    .toList())));

    static final Rule<Situation<?>> NO_HEARING_OUTSTANDING = new Rule<>(
            "no-hearing-outstanding",
            "要求听证的期限是否已经届满，或者当事人已明确放弃听证？",
            List.of(penalty("第六十三条"), penalty("第六十四条")),
            situation -> Notice.current(situation.file())
                    .flatMap(notice -> notice.noHearingFrom(hearingRequestBy(notice, situation.circumstances())))
                    .filter(from -> situation.circumstances().today().isBefore(from))
                    .flatMap(from -> because(
                            "当事人要求听证的期限到 %s 届满，在此之前不得作出处罚决定。".formatted(Dates.text(from.minusDays(1))),
                            "请等待期限届满；当事人明确放弃听证的，请登记放弃的书面材料。")));

    static final Rule<Situation<? extends DiscussCollectively>> DISCUSSED_WHEN_HEARD = new Rule<>(
            "discussed-when-heard",
            "集体讨论是否在听取、复核当事人意见之后，且不晚于今天？",
            List.of(penalty("第四十五条"), penalty("第五十七条")),
            situation -> Dates.between(
                    "讨论日期",
                    situation.act().heldOn(),
                    Notice.current(situation.file())
                            .map(notice -> heardFrom(notice, situation.circumstances()))
                            .orElse(LocalDate.MIN),
                    situation.circumstances().today()));

    static final Rule<Situation<?>> STATEMENT_REEXAMINED = new Rule<>(
            "statement-reexamined",
            "当事人的陈述、申辩是否已经复核？",
            List.of(penalty("第四十五条")),
            situation ->
                    Notice.current(situation.file()).flatMap(Notice::unexamined).isEmpty()
                            ? lawful()
                            : because("当事人提出了陈述、申辩，还没有复核。", "请先复核并记录是否采纳及理由。"));

    static final Rule<Situation<? extends ReexamineStatement>> STATEMENT_THERE = new Rule<>(
            "statement-there",
            "是否有待复核的陈述、申辩？",
            List.of(penalty("第四十五条")),
            situation ->
                    Notice.current(situation.file()).flatMap(Notice::unexamined).isPresent()
                            ? lawful()
                            : because("没有待复核的陈述、申辩。", "当事人提出陈述、申辩的，请先登记。"));

    static final Rule<Situation<?>> NO_HEAVIER_BECAUSE_OF_DEFENCE =
            new Rule<>("no-heavier-because-of-defence", "处罚是否没有因当事人陈述、申辩而加重？", List.of(penalty("第四十五条")), situation -> {
                Optional<Fen> told = Notice.lowestFineTold(situation.file());
                Fen fine = situation.file().draft().orElseThrow().fine();
                return told.filter(lowest -> fine.compareTo(lowest) > 0)
                        .flatMap(lowest -> because(
                                "罚款 %s 元高于已告知当事人的 %s 元；不得因当事人陈述、申辩而给予更重的处罚。".formatted(fine.yuan(), lowest.yuan()),
                                "请把罚款数额改为不高于已告知的数额；发现新的违法事实的，请补充调查后重新告知。"));
            });

    static final Rule<Situation<?>> HEARING_RIGHT_GIVEN = new Rule<>(
            "hearing-right-given",
            "拟作出的处罚是否属于应当告知听证权利的情形？",
            List.of(penalty("第六十三条")),
            situation -> Notice.current(situation.file())
                            .filter(notice -> notice.issued().fact().hearingTold())
                            .isPresent()
                    ? lawful()
                    : because("拟作出的处罚不属于可以要求听证的情形。", "请向当事人说明理由；其意见可以作为陈述、申辩登记。"));

    static final Rule<Situation<? extends RequestHearing>> HEARING_REQUESTED_IN_TIME = new Rule<>(
            "hearing-requested-in-time",
            "是否在告知后法定期限内要求听证？",
            List.of(penalty("第六十四条")),
            situation -> Notice.current(situation.file())
                    .map(notice -> hearingRequestBy(notice, situation.circumstances()))
                    .filter(last -> situation.act().requestedOn().isAfter(last))
                    .flatMap(last ->
                            because("要求听证的期限已于 %s 届满。".formatted(Dates.text(last)), "请向当事人说明；其意见可以作为陈述、申辩登记。")));

    private DefenceRules() {}

    /** The term for statement and defence: the documents', else no shorter than the one for asking a hearing. */
    static Optional<Ruling<Term>> answerTerm(LawInForce law) {
        return law.ruling(Parameters.STATEMENT_AND_DEFENCE);
    }

    /** The first day on which everything the party may say has been said and examined. */
    private static LocalDate heardFrom(Notice notice, Circumstances circumstances) {
        return Stream.of(
                        Optional.of(notice.answeredFrom()),
                        notice.noHearingFrom(hearingRequestBy(notice, circumstances)),
                        notice.examinedOn())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDate hearingRequestBy(Notice notice, Circumstances circumstances) {
        Entry<?> served = notice.served();
        Term term = circumstances.law().statute(Parameters.HEARING_REQUEST).value();
        return circumstances
                .calendar()
                .due(notice.served().fact().servedOn(), term, Whose.PARTY)
                .due();
    }
}
