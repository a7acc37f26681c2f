package cn.mingjing.identity;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.facts.StreamChanged;
import cn.mingjing.facts.StreamId;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does an act whole or not at all, decides it anew where somebody was quicker, and keeps a refusal on record. */
@Component
public class Attempts {

    /** How often an act is decided when others act on the same thing at the same moment. */
    private static final int TRIES = 5;

    private final TransactionTemplate transactions;
    private final AccessLog accessLog;

    Attempts(TransactionTemplate transactions, AccessLog accessLog) {
        this.transactions = transactions;
        this.accessLog = accessLog;
    }

    /**
     * Decides an act in one transaction, which is undone when the act is refused.
     *
     * @param act the act's stable name, such as {@code decide}
     * @param about what the act is to be done to
     * @param decision decides and records; called again on what stands on record by then
     * @throws StreamChanged when somebody was quicker every time
     */
    public Outcome whole(String act, StreamId about, Actor by, Supplier<Outcome> decision) {
        Outcome outcome = decide(decision, TRIES);
        if (outcome instanceof Outcome.Refused(var why)) {
            accessLog.refused(by, act, about, why);
        }
        return outcome;
    }

    private Outcome decide(Supplier<Outcome> decision, int tries) {
        try {
            return Objects.requireNonNull(transactions.execute(status -> {
                Outcome outcome = decision.get();
                if (outcome instanceof Outcome.Refused) {
                    status.setRollbackOnly();
                }
                return outcome;
            }));
        } catch (StreamChanged e) {
            if (tries == 1) {
                throw e;
            }
            return decide(decision, tries - 1);
        }
    }
}
