package cn.mingjing.facts.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carries out the wishes of many threads a group at a time: while groups are under way, the next one gathers. Who comes alone
 * is served at once, by his own thread.
 *
 * <p>If a group fails, each of its wishes is tried alone, so that nobody fails for another's fault.
 */
final class Gathering<W, R> {

    private static final int MOST = 256;

    /** One is written while the other is being made durable. */
    private static final int GROUPS = 2;

    private final Function<List<W>, List<R>> together;
    private final Semaphore free = new Semaphore(GROUPS);
    private final Queue<Turn<W, R>> waiting = new ConcurrentLinkedQueue<>();

    /** @param together all of them or none; results in the order of the wishes */
    Gathering(Function<List<W>, List<R>> together) {
        this.together = together;
    }

    /** Waits until the wish is carried out; throws what that throws. */
    R carryOut(W wish) {
        var mine = new Turn<W, R>(wish);
        waiting.add(mine);
        while (!mine.done()) {
            if (free.tryAcquire()) {
                lead();
            } else {
                mine.await();
            }
        }
        return mine.result();
    }

    private void lead() {
        try {
            List<Turn<W, R>> group = new ArrayList<>();
            for (Turn<W, R> next; group.size() < MOST && (next = waiting.poll()) != null; ) {
                group.add(next);
            }
            carryOut(group);
        } finally {
            free.release();
        }
        // Whoever waits was in the queue before he found no group free, so that nobody is left asleep.
        Turn<W, R> next = waiting.peek();
        if (next != null) {
            next.wake();
        }
    }

    private void carryOut(List<Turn<W, R>> group) {
        if (group.isEmpty()) {
            return;
        }
        try {
            List<R> results = together.apply(group.stream().map(Turn::wish).toList());
            for (int place = 0; place < group.size(); place++) {
                group.get(place).finish(results.get(place), null);
            }
        } catch (RuntimeException | Error failure) {
            if (group.size() == 1) {
                group.getFirst().finish(null, failure);
            } else {
                group.forEach(turn -> carryOut(List.of(turn)));
            }
        }
    }

    private static final class Turn<W, R> {

        private final W wish;
        private final Semaphore signal = new Semaphore(0);
        private volatile boolean done;
        private @Nullable R result;
        private @Nullable Throwable failure;

        private Turn(W wish) {
            this.wish = wish;
        }

        W wish() {
            return wish;
        }

        boolean done() {
            return done;
        }

        void finish(@Nullable R value, @Nullable Throwable problem) {
            result = value;
            failure = problem;
            done = true;
            wake();
        }

        void await() {
            signal.acquireUninterruptibly();
        }

        void wake() {
            signal.release();
        }

        R result() {
            switch (failure) {
                case RuntimeException problem -> throw problem;
                case Error problem -> throw problem;
                case null, default -> {}
            }
            return Objects.requireNonNull(result);
        }
    }
}
