package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.procedure.Statute.penalty;
import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.GradeCode;
import cn.mingjing.casework.ListsInForce.Cited;
import cn.mingjing.casework.ListsInForce.InForce;
import cn.mingjing.casework.PenaltyKind;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.acts.ProposeFiling;
import cn.mingjing.casework.acts.WithDraft;
import cn.mingjing.catalogue.Item.DiscretionItem;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.law.Fen;
import cn.mingjing.law.Rule;
import java.util.List;
import java.util.Optional;

/** What an authority has told the public beforehand binds it: acts rest on the items of its own lists. */
final class ListRules {

    /** Without a list in force there is nothing to cite; a list that does not cover the case calls for a reason. */
    static final Rule<Situation<? extends ProposeFiling>> UNDER_A_PUBLIC_ITEM =
            new Rule<>("under-a-public-item", "立案依据是否在本机关公布的执法事项之中？", List.of(penalty("第三十九条")), situation -> {
                Optional<InForce> list = situation.circumstances().lists().penaltyItems();
                ProposeFiling act = situation.act();
                if (act.item().isPresent()) {
                    return situation
                                    .circumstances()
                                    .lists()
                                    .item(act.item().orElseThrow())
                                    .isPresent()
                            ? lawful()
                            : because("本机关现行执法事项清单中没有编码为“" + act.item().orElseThrow() + "”的处罚事项。", "请从现行清单中选择事项。");
                }
                return list.isEmpty() || !act.withoutItem().isBlank()
                        ? lawful()
                        : because(
                                "立案依据应当公示；本机关公布的执法事项清单（第%d版）有%d项处罚事项，没有写明本案属于哪一项。"
                                        .formatted(
                                                list.orElseThrow().edition(),
                                                list.orElseThrow().items().size()),
                                "请选择执法事项；清单中确实没有的，写明理由，并提请更新清单。");
            });

    /** Applying the benchmark, or saying why not; a fine outside the grade is neither. */
    static final Rule<Situation<? extends WithDraft>> WITHIN_THE_BENCHMARK =
            new Rule<>("within-the-benchmark", "罚款是否符合本机关公布的裁量权基准？", List.of(penalty("第三十四条")), situation -> {
                DraftDecision draft = situation.act().draft();
                Optional<InForce> list = situation.circumstances().lists().list(ListKind.DISCRETION);
                if (draft.grade().isPresent()) {
                    return situation
                            .circumstances()
                            .lists()
                            .grade(draft.grade().orElseThrow())
                            .map(grade -> within(grade, draft))
                            .orElseGet(() -> unknown(draft.grade().orElseThrow()));
                }
                return list.isEmpty() || !draft.withoutGrade().isBlank()
                        ? lawful()
                        : because(
                                "本机关公布了行政裁量权基准（第%d版），没有写明适用哪一档。"
                                        .formatted(list.orElseThrow().edition()),
                                "请选择适用的档次；不适用基准的，写明理由。");
            });

    private ListRules() {}

    private static Optional<Rule.Finding> unknown(GradeCode code) {
        return because("本机关现行裁量权基准中没有编码为“" + code + "”的档次。", "请从现行基准中选择档次。");
    }

    private static Optional<Rule.Finding> within(Cited<DiscretionItem> grade, DraftDecision draft) {
        boolean belowIt = grade.item()
                .from()
                .filter(from -> draft.fine().compareTo(from) < 0)
                .isPresent();
        boolean aboveIt =
                grade.item().to().filter(to -> draft.fine().compareTo(to) > 0).isPresent();
        return !draft.imposes(PenaltyKind.FINE) || !(belowIt || aboveIt)
                ? lawful()
                : because(
                        "罚款 %s 元不在裁量权基准%s规定的%s之内。"
                                .formatted(draft.fine().yuan(), grade.citation().text(), range(grade.item())),
                        "请按照该档次确定罚款数额，或者选择与情节相符的档次；不适用基准的，写明理由。");
    }

    private static String range(DiscretionItem grade) {
        String from = grade.from().map(Fen::yuan).map(yuan -> yuan + " 元以上").orElse("");
        return from + grade.to().map(Fen::yuan).map(yuan -> yuan + " 元以下").orElse("");
    }
}
