package cn.mingjing.facts.verifying;

import cn.mingjing.facts.Examination.Progress;
import cn.mingjing.facts.Verification;
import cn.mingjing.ledger.MalformedException;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The same for other modules. */
@Component
class VerificationOfAll implements Verification {

    private final Verifier verifier;

    VerificationOfAll(Verifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public Result against(Map<String, byte[]> against, Progress progress) {
        var heads = new ArrayList<EarlierHead>();
        against.forEach((label, bytes) -> heads.add(parsed(label, bytes)));
        try {
            var verdict = verifier.verify(heads, progress);
            return new Result(verdict.holds(), VerdictText.of(verdict), VerdictJson.of(verdict));
        } catch (Verifier.NotToBeUsed e) {
            throw new IllegalArgumentException(e.label(), e);
        }
    }

    private static EarlierHead parsed(String label, byte[] bytes) {
        try {
            return EarlierHead.parse(label, bytes);
        } catch (MalformedException e) {
            throw new IllegalArgumentException(label, e);
        }
    }
}
