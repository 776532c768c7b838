package org.sozialraum.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Several clients that do a counted number of things as fast as they can, each on a thread and a connection of its own. */
final class Load {
    private Load() {}

    /** What a client does for the thing of this number. */
    @FunctionalInterface
    interface Deed<C> {
        void run(C client, int number) throws Exception;
    }

    /** How a client begins; it is closed at the end. */
    @FunctionalInterface
    interface Beginning<C extends AutoCloseable> {
        C open() throws Exception;
    }

    static <C extends AutoCloseable> Timing run(int clients, int count, Beginning<C> beginning, Deed<C> deed) {
        long[] nanos = new long[count];
        AtomicInteger next = new AtomicInteger();
        List<C> connections = opened(clients, beginning);
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> all = new ArrayList<>();
            for (C client : connections) all.add(threads.submit(() -> work(client, nanos, next, deed)));
            for (Future<?> one : all) finish(one);
        }
        Timing timing = new Timing(nanos, System.nanoTime() - start);
        connections.forEach(Load::close);
        return timing;
    }

    private static <C extends AutoCloseable> List<C> opened(int clients, Beginning<C> beginning) {
        List<C> all = new ArrayList<>();
        try {
            for (int client = 0; client < clients; client++) all.add(beginning.open());
        } catch (Exception e) {
            throw new BenchFailed("a client could not begin", e);
        }
        return all;
    }

    private static <C> Boolean work(C client, long[] nanos, AtomicInteger next, Deed<C> deed) throws Exception {
        for (int number = next.getAndIncrement(); number < nanos.length; number = next.getAndIncrement()) {
            long start = System.nanoTime();
            deed.run(client, number);
            nanos[number] = System.nanoTime() - start;
        }
        return true;
    }

    private static void finish(Future<?> one) {
        try {
            one.get();
        } catch (ExecutionException e) {
            throw new BenchFailed("a client failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailed("interrupted", e);
        }
    }

    private static void close(AutoCloseable client) {
        try {
            client.close();
        } catch (Exception e) {
            throw new BenchFailed("a client could not end", e);
        }
    }
}
