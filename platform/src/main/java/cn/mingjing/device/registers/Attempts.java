package cn.mingjing.device.registers;

import cn.mingjing.authority.RegisterStreams;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.facts.StreamChanged;
import cn.mingjing.identity.AccessLog;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does an act whole or not at all, decides again where somebody was quicker, and keeps refusals on record. */
@Component
class Attempts {

    private static final int TRIES = 3;

    private final TransactionTemplate transactions;
    private final AccessLog accessLog;

    Attempts(TransactionTemplate transactions, AccessLog accessLog) {
        this.transactions = transactions;
        this.accessLog = accessLog;
    }

    /** @param about the register, or the entry in it as {@code register/entry} */
    Outcome whole(String act, String about, Actor by, Supplier<Outcome> decision) {
        Outcome outcome = decide(decision, TRIES);
        if (outcome instanceof Outcome.Refused(var why)) {
            int slash = about.indexOf('/');
            String register = slash < 0 ? about : about.substring(0, slash);
            accessLog.refused(by, act, RegisterStreams.of(register, about.substring(slash + 1)), why);
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
