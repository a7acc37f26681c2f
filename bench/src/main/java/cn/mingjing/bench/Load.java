package cn.mingjing.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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

    private static Load run(int writers, Writer writer, Duration time) throws Exception {
        try (var executor = Executors.newFixedThreadPool(writers)) {
            var start = new CountDownLatch(1);
            List<Future<List<Long>>> all = new ArrayList<>();
            for (int number = 0; number < writers; number++) {
                Callable<?> work = writer.next(number);
                all.add(executor.submit(() -> {
                    start.await();
                    return repeat(work, time);
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

    private static List<Long> repeat(Callable<?> work, Duration time) throws Exception {
        List<Long> nanos = new ArrayList<>();
        long end = System.nanoTime() + time.toNanos();
        for (long now = System.nanoTime(); now < end; ) {
            work.call();
            long after = System.nanoTime();
            nanos.add(after - now);
            now = after;
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
