package cn.mingjing.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Repeats work with several writers for a fixed time.
 *
 * @param perSecond works done per second, all writers together
 * @param p50 median time of one work, milliseconds
 * @param p99 99th percentile, milliseconds
 */
record Load(double perSecond, double p50, double p99) {

    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration MEASURED = Duration.ofSeconds(8);

    /** Makes the work of one writer; each writer has its own. */
    interface Writer {
        Callable<?> next(int number) throws Exception;
    }

    static Load of(int writers, Writer writer) throws Exception {
        run(writers, writer, WARM_UP);
        return run(writers, writer, MEASURED);
    }

    /** So many works a second in all, each due at its moment; its time counts from then, however late it begins. */
    static Load steady(int writers, int perSecond, Writer writer) throws Exception {
        run(writers, writer, WARM_UP);
        var turns = new AtomicLong();
        long interval = 1_000_000_000L / perSecond;
        long first = System.nanoTime() + interval;
        return run(writers, writer, MEASURED.multipliedBy(4), () -> first + turns.getAndIncrement() * interval);
    }

    private static Load run(int writers, Writer writer, Duration time) throws Exception {
        return run(writers, writer, time, System::nanoTime);
    }

    private static Load run(int writers, Writer writer, Duration time, LongSupplier due) throws Exception {
        try (var executor = Executors.newFixedThreadPool(writers)) {
            var start = new CountDownLatch(1);
            List<Future<List<Long>>> all = new ArrayList<>();
            for (int number = 0; number < writers; number++) {
                Callable<?> work = writer.next(number);
                all.add(executor.submit(() -> {
                    start.await();
                    return repeat(work, time, due);
                }));
            }
            long began = System.nanoTime();
            start.countDown();
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> each : all) {
                nanos.addAll(each.get());
            }
            return summary(nanos, System.nanoTime() - began);
        }
    }

    private static List<Long> repeat(Callable<?> work, Duration time, LongSupplier due) throws Exception {
        List<Long> nanos = new ArrayList<>();
        long end = System.nanoTime() + time.toNanos();
        for (long begin = due.getAsLong(); begin < end; begin = due.getAsLong()) {
            while (begin > System.nanoTime()) {
                LockSupport.parkNanos(begin - System.nanoTime());
            }
            work.call();
            nanos.add(System.nanoTime() - begin);
        }
        return nanos;
    }

    private static Load summary(List<Long> nanos, long elapsed) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Load(sorted.length / (elapsed / 1e9), at(sorted, 0.50) / 1e6, at(sorted, 0.99) / 1e6);
    }

    private static long at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))];
    }
}
