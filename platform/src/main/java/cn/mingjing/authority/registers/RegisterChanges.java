package cn.mingjing.authority.registers;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts the changes of the registers, so that what was read of them may be remembered until the next one.
 *
 * <p>A change made by this process counts at once, one by another process within a second.
 */
@Component
class RegisterChanges {

    private static final long LOOK_AGAIN_AFTER = Duration.ofSeconds(1).toNanos();

    /** @param ours how many changes of our own had ended before we looked */
    private record Look(long count, long at, long ours) {}

    private final JdbcClient jdbc;
    private final AtomicLong ours = new AtomicLong();
    private volatile @Nullable Look last;

    RegisterChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many changes have been made so far. */
    long count() {
        Look look = last;
        long ended = ours.get();
        long now = System.nanoTime();
        if (look == null || look.ours() != ended || now - look.at() >= LOOK_AGAIN_AFTER) {
            look = new Look(stored(), now, ended);
            last = look;
        }
        return look.count();
    }

    private long stored() {
        return jdbc.sql("SELECT count FROM authority.register_changes")
                .query(Long.class)
                .single();
    }

    /**
     * Announces a change in the transaction that makes it, before it writes anything else: whoever changes a register
     * waits here for whoever does already, and never later.
     */
    void announce() {
        jdbc.sql("UPDATE authority.register_changes SET count = count + 1").update();
        if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, true);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResource(RegisterChanges.this);
                    ours.incrementAndGet();
                }
            });
        }
    }

    /** Whether this transaction may see the registers otherwise than everybody does now. */
    boolean seenOtherwise() {
        return TransactionSynchronizationManager.hasResource(this)
                || TransactionSynchronizationManager.getCurrentTransactionIsolationLevel() != null;
    }
}
