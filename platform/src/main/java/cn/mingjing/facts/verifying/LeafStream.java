package cn.mingjing.facts.verifying;

import cn.mingjing.facts.Examination.Progress;
import cn.mingjing.ledger.Hash;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The hashes of all sealed leaves in their order, each derived again from its fact, by as many threads as there are
 * processors and a few thousand facts ahead of the reader, whatever their number.
 *
 * @throws FaultFound from {@link #next} where a fact does not hold
 */
final class LeafStream implements Iterator<Hash>, AutoCloseable {

    private static final int RANGE = 1024;

    private final long size;
    private final Erasures erasures;
    private final Progress progress;
    private final ExecutorService workers;
    private final BlockingQueue<LeafRange> idle = new LinkedBlockingQueue<>();
    private final Deque<Future<LeafRange.Derived>> ahead = new ArrayDeque<>();
    private final int farAhead;

    private LeafRange.Derived current = new LeafRange.Derived(
            Collections.emptyList(), java.util.Optional.empty(), Collections.emptyList(), Collections.emptyList());
    private int taken;
    private long requested;
    private long delivered;

    LeafStream(Snapshot snapshot, long size, Erasures erasures, Progress progress) throws SQLException {
        this.size = size;
        this.erasures = erasures;
        this.progress = progress;
        int threads = Runtime.getRuntime().availableProcessors();
        for (int i = 0; i < threads; i++) {
            idle.add(new LeafRange(snapshot.another()));
        }
        workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("verify-", 0).factory());
        farAhead = 2 * threads;
    }

    @Override
    public boolean hasNext() {
        return delivered < size;
    }

    @Override
    public Hash next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        while (taken == current.hashes().size()) {
            current.fault().ifPresent(fault -> {
                throw new FaultFound(fault);
            });
            advance();
        }
        delivered++;
        return current.hashes().get(taken++);
    }

    private void advance() {
        for (; requested < size && ahead.size() < farAhead; requested += RANGE) {
            long from = requested;
            ahead.add(workers.submit(() -> derive(from, Math.min(size, from + RANGE))));
        }
        try {
            current = ahead.removeFirst().get();
            taken = 0;
            erasures.add(current.withoutContent(), current.erasures());
            progress.at(Words.text("subject.facts"), delivered);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while verifying", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("facts could not be read", e.getCause());
        }
    }

    private LeafRange.Derived derive(long from, long to) throws SQLException, InterruptedException {
        var range = idle.take();
        try {
            return range.derive(from, to);
        } finally {
            idle.add(range);
        }
    }

    @Override
    public void close() throws SQLException {
        workers.close();
        for (LeafRange range : idle) {
            range.close();
        }
    }
}
