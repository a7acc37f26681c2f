package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.penalty;
import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Incidental.ExtensionProposed;
import cn.mingjing.casework.Incidental.TermExtended;
import cn.mingjing.casework.Incidental.UncountedTimeBegun;
import cn.mingjing.casework.Incidental.UncountedTimeEnded;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.Words;
import cn.mingjing.casework.acts.Approve;
import cn.mingjing.casework.acts.BeginUncountedTime;
import cn.mingjing.casework.acts.DiscussExtension;
import cn.mingjing.casework.acts.EndUncountedTime;
import cn.mingjing.casework.acts.ProposeExtension;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Rule;
import cn.mingjing.law.Ruling;
import java.util.List;
import java.util.Optional;

/** The term for the decision: how it is extended, and what does not count into it (行政处罚法 第六十条). */
final class TermRules {

    static final Rule<Situation<? extends ProposeExtension>> EXTENSION_PROVIDED = new Rule<>(
            "extension-provided",
            "约束本机关的文件是否规定可以延长办案期限？",
            List.of(penalty("第六十条")),
            situation ->
                    situation.law().ruling(Parameters.DECIDE_CASE_EXTENSION).isPresent()
                            ? lawful()
                            : because("约束本机关的文件没有规定作出处罚决定的期限可以延长。", "请在期限内作出决定；本机关的内部设置不能延长期限。"));

    static final Rule<Situation<? extends ProposeExtension>> EXTENDED_ONCE =
            new Rule<>("extended-once", "是否还没有延长过，也没有待审批的延长？", List.of(penalty("第六十条")), situation -> {
                if (pendingExtension(situation.file())) {
                    return because("已经提请延长，还没有审批。", "请等待审批。");
                }
                return extended(situation.file())
                        ? because(
                                "办案期限已经延长过一次。",
                                "经延长仍不能作出决定的，文件规定可以的，由负责人集体讨论决定是否继续延期。",
                                clauses(Parameters.DECIDE_CASE_EXTENSION, situation))
                        : lawful();
            });

    static final Rule<Situation<?>> BEFORE_THE_END = new Rule<>(
            "before-the-end",
            "办案期限是否还没有届满？",
            List.of(penalty("第六十条")),
            situation -> situation
                    .circumstances()
                    .decisionDue()
                    .filter(last -> situation.circumstances().today().isAfter(last))
                    .flatMap(last -> because(
                            "作出处罚决定的期限已于 %s 届满，届满后不能再延长。".formatted(Dates.text(last)),
                            "请尽快作出决定，并就逾期说明情况。",
                            clauses(Parameters.DECIDE_CASE, situation))));

    /** What was asked for in time must be granted in time too. */
    static final Rule<Situation<? extends Approve>> BEFORE_THE_END_WHEN_APPROVED = new Rule<>(
            BEFORE_THE_END.name(),
            BEFORE_THE_END.question(),
            BEFORE_THE_END.clauses(),
            situation -> situation
                    .file()
                    .pendingProposal()
                    .filter(pending -> pending.fact() instanceof ExtensionProposed)
                    .flatMap(pending -> BEFORE_THE_END.test().apply(situation)));

    static final Rule<Situation<? extends DiscussExtension>> FURTHER_PROVIDED = new Rule<>(
            "further-extension-provided",
            "约束本机关的文件是否规定负责人可以集体讨论继续延期？",
            List.of(penalty("第六十条")),
            situation -> situation.law().requires(Parameters.FURTHER_EXTENSION)
                    ? lawful()
                    : because("约束本机关的文件没有规定可以继续延期。", "请在期限内作出决定。"));

    static final Rule<Situation<? extends DiscussExtension>> EXTENDED_BEFORE = new Rule<>(
            "extended-before",
            "是否已经延长过一次？",
            List.of(penalty("第六十条")),
            situation -> extended(situation.file())
                    ? lawful()
                    : because(
                            "办案期限还没有延长过，不能直接继续延期。", "请先提请负责人批准延长。", clauses(Parameters.FURTHER_EXTENSION, situation)));

    static final Rule<Situation<? extends DiscussExtension>> UNTIL_LATER = new Rule<>(
            "until-later",
            "继续延期的期限是否晚于现在的期限？",
            List.of(penalty("第六十条")),
            situation -> situation
                    .circumstances()
                    .decisionDue()
                    .filter(last -> !situation.act().until().isAfter(last))
                    .flatMap(last -> because("现在的期限到 %s 届满，继续延期应当晚于这一天。".formatted(Dates.text(last)), "请核对延长后的期限。")));

    static final Rule<Situation<? extends BeginUncountedTime>> UNCOUNTED_BY_LAW = new Rule<>(
            "uncounted-by-law",
            "文件是否规定这段时间不计入办案期限？",
            List.of(penalty("第六十条")),
            situation -> situation
                            .law()
                            .ruling(Parameters.UNCOUNTED_TIME)
                            .filter(ruling -> ruling.value()
                                    .times()
                                    .contains(situation.act().time()))
                            .isPresent()
                    ? lawful()
                    : because(
                            "约束本机关的文件没有规定“" + Words.ofConstant(situation.act().time()) + "”的时间不计入办案期限。",
                            "这段时间照常计算；请在期限内作出决定。"));

    static final Rule<Situation<? extends BeginUncountedTime>> NOTHING_UNCOUNTED = new Rule<>(
            "nothing-uncounted",
            "是否没有正在扣除的期间？",
            List.of(penalty("第六十条")),
            situation -> openSpan(situation.file()).isEmpty() ? lawful() : because("还有正在扣除的期间没有结束。", "请先登记该期间结束。"));

    static final Rule<Situation<? extends BeginUncountedTime>> BEGUN_SINCE_FILING = new Rule<>(
            "begun-since-filing",
            "开始日期是否在立案之后，且不晚于今天？",
            List.of(penalty("第六十条")),
            situation -> Dates.between(
                    "开始日期",
                    situation.act().from(),
                    situation.file().filed().orElseThrow().filedOn(),
                    situation.circumstances().today()));

    static final Rule<Situation<? extends EndUncountedTime>> SPAN_OPEN = new Rule<>(
            "span-open",
            "是否有正在扣除的期间，结束日期是否相符？",
            List.of(penalty("第六十条")),
            situation -> openSpan(situation.file())
                    .map(begun -> Dates.between(
                            "结束日期",
                            situation.act().to(),
                            begun.fact().from(),
                            situation.circumstances().today()))
                    .orElseGet(() -> because("没有正在扣除的期间。", "")));

    private TermRules() {}

    /** The time that began not to count and has not ended. */
    static Optional<Entry<UncountedTimeBegun>> openSpan(CaseFile file) {
        int ended = file.last(UncountedTimeEnded.class)
                .map(end -> end.fact().begun())
                .orElse(0);
        return file.lastSince(ended, UncountedTimeBegun.class);
    }

    static boolean extended(CaseFile file) {
        return file.last(TermExtended.class).isPresent();
    }

    private static boolean pendingExtension(CaseFile file) {
        return file.pendingProposal()
                .filter(pending -> pending.fact() instanceof ExtensionProposed)
                .isPresent();
    }

    private static List<Clause> clauses(Parameter<?> parameter, Situation<?> situation) {
        return situation.law().ruling(parameter).map(Ruling::clauses).orElse(List.of());
    }
}
