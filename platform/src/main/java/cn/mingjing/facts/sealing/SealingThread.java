package cn.mingjing.facts.sealing;

import cn.mingjing.start.TerminalCommand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Seals in groups for as long as the application runs, at once when something was recorded. */
@Component
class SealingThread implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SealingThread.class);
    private static final long POLL_MILLISECONDS = 500;

    /** Least time from one group to the next: under load, groups grow instead of taking the writers' machine. */
    private static final long PACE_MILLISECONDS = 40;

    private final Sealer sealer;
    private final SealingSignal signal;
    private final boolean wanted;
    private volatile boolean running;
    private Thread thread = new Thread();

    SealingThread(Sealer sealer, SealingSignal signal, Environment settings) {
        this.sealer = sealer;
        this.signal = signal;
        this.wanted = !settings.containsProperty(TerminalCommand.SETTING);
    }

    /** A terminal command leaves the log as it finds it. */
    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("sealer").daemon().start(this::run);
    }

    private void run() {
        while (running) {
            try {
                if (sealer.sealOnce() < Sealer.GROUP) {
                    Thread.sleep(PACE_MILLISECONDS);
                    signal.await(POLL_MILLISECONDS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // Nothing recorded is lost: unsealed facts wait. Say it and try again.
                LOG.error("sealing failed, facts wait to be sealed; trying again", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(POLL_MILLISECONDS * 4);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
