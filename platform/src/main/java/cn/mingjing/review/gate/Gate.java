package cn.mingjing.review.gate;

import cn.mingjing.casework.CaseDigests;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.DecisionGate;
import cn.mingjing.casework.Digests;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.law.Objection;
import cn.mingjing.review.Reviewing;
import cn.mingjing.review.Reviewing.DecisionFoundNotMajor;
import cn.mingjing.review.Reviewing.DisagreementSettled;
import cn.mingjing.review.Reviewing.OpinionGiven;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The gate (duty V-01; 行政处罚法 第五十八条): open only on a word of review that binds the draft decision and the evidence list
 * exactly as they are now.
 */
@Component
class Gate implements DecisionGate {

    private final CaseDigests digests;

    Gate(CaseDigests digests) {
        this.digests = digests;
    }

    @Override
    public Passage passage(CaseFile file, LawInForce law) {
        Scope scope = Scope.of(law);
        Optional<Entry<Reviewing>> word = new ReviewFile(file).lastWord();
        Digests now = digests.of(file);
        if (word.isEmpty()) {
            return closed("拟作出的决定还没有经过法制审核，也没有判定为不属于重大执法决定。", "请先判定是否属于重大执法决定，或者提交法制审核。", scope);
        }
        if (!ReviewFile.binds(word.get().fact(), now)) {
            return closed("法制审核之后，拟作决定或者证据有变动，原审核意见不再适用。", "请就变动后的拟作决定和证据重新提交法制审核。", scope);
        }
        return switch (word.get().fact()) {
            case OpinionGiven opinion when opinion.agrees() -> open(word.get());
            case OpinionGiven problems -> closed("法制审核意见认为存在问题，审核未通过。", "请研究处理后再次提交法制审核；有异议的，按规定提请审定。", scope);
            case DisagreementSettled settled when settled.draftStands() -> open(word.get());
            case DisagreementSettled settled -> closed("分歧已审定：应当按法制审核意见处理。", "请修改拟作决定后再次提交法制审核。", scope);
            case DecisionFoundNotMajor found when !scope.everyOrdinaryPenalty() -> open(word.get());
            case DecisionFoundNotMajor found -> closed("本机关适用普通程序作出的行政处罚决定都应当经过法制审核。", "请提交法制审核。", scope);
            default ->
                throw new IllegalStateException(
                        "not a word of review: " + word.get().fact());
        };
    }

    private static Passage open(Entry<Reviewing> word) {
        return new Passage.Open(
                word.number(),
                !(word.fact() instanceof DecisionFoundNotMajor),
                new Digests(word.fact().draftDigest(), word.fact().evidenceDigest()));
    }

    private static Passage closed(String reason, String remedy, Scope scope) {
        return new Passage.Closed(List.of(new Objection("reviewed-before-decision", reason, scope.clauses(), remedy)));
    }
}
