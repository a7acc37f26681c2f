package cn.mingjing.disclosure.handling;

import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.casework.PenaltyKind;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.Words;
import cn.mingjing.disclosure.acts.EndPublicity;
import cn.mingjing.disclosure.treatment.Draft;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** When publicity may end before its time (信用修复), 市场监督管理行政处罚信息公示规定 第十四条. */
final class EarlyEndRules {

    private static final List<Clause> BASIS = List.of(new Clause("市场监督管理行政处罚信息公示规定", "第十四条"));

    private static final Set<PenaltyKind> NEVER_EARLY = EnumSet.of(
            PenaltyKind.SUSPENSION_OF_BUSINESS,
            PenaltyKind.RESTRICTION_OF_BUSINESS,
            PenaltyKind.OCCUPATIONAL_BAN,
            PenaltyKind.DOWNGRADING,
            PenaltyKind.LICENCE_REVOCATION);

    static final Rule<NoticeSituation<?>> PROVIDED = new Rule<>(
            "early-end-provided",
            "约束本机关的文件是否规定可以提前停止公示？",
            List.of(new Clause("行政处罚法", "第四十八条")),
            situation -> situation.law().requires(Parameters.EARLY_END_OF_PUBLICITY)
                    ? lawful()
                    : because("约束本机关的文件没有规定可以提前停止公示。", "请告知申请人向信用网站申请信用修复。"));

    static final Rule<NoticeSituation<?>> PERFORMED = new Rule<>(
            "performed-before-early-end",
            "处罚决定规定的义务是否已经履行，案件已经结案？",
            BASIS,
            situation -> situation.file().stage().filter(Stage.CLOSED::equals).isPresent()
                    ? lawful()
                    : because("案件还没有结案，不能提前停止公示。", "请在处罚决定履行完毕、结案后办理。"));

    static final Rule<NoticeSituation<?>> KIND_ALLOWS = new Rule<>(
            "kind-allows-early-end",
            "处罚种类是否允许提前停止公示？",
            BASIS,
            situation -> Draft.decision(situation.file()).fact().kinds().stream()
                    .filter(NEVER_EARLY::contains)
                    .findFirst()
                    .flatMap(kind -> because("受到“" + Words.ofConstant(kind) + "”处罚的，不能提前停止公示。", "公示期届满后自动停止公示。")));

    static final Rule<NoticeSituation<? extends EndPublicity>> CONDITIONS_MET = new Rule<>(
            "early-end-conditions-met",
            "提前停止公示的条件是否逐项核实？",
            BASIS,
            situation -> situation.act().timeReached()
                            && situation.act().harmRemoved()
                            && situation.act().noRepeat()
                            && situation.act().notListed()
                    ? lawful()
                    : because("有条件没有核实：公示已满规定的时间、消除危害后果、未再受到同类处罚、未列入经营异常名录和严重违法失信名单。", "请核实后逐项确认。"));

    private EarlyEndRules() {}
}
