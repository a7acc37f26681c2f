package cn.mingjing.facts.sealing;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes the sealer as soon as a transaction that recorded facts has committed. */
@Component
public class SealingSignal {

    private final Semaphore waiting = new Semaphore(0);

    /** Call inside the recording transaction. */
    public void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                waiting.release();
            }
        });
    }

    /** Waits until something was recorded here, or the time is over: other processes record too. */
    void await(long milliseconds) throws InterruptedException {
        if (waiting.tryAcquire(milliseconds, TimeUnit.MILLISECONDS)) {
            waiting.drainPermits();
        }
    }
}
