package dev.clientele.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/// The most heap that is in use, garbage not counted, while something runs: a thread collects and looks all the time.
final class HeapPeak {

    private static final long PAUSE_NANOS = 100_000_000;

    private HeapPeak() {}

    /// The peak in bytes.
    static long during(Runnable work) throws InterruptedException {
        var isDone = new AtomicBoolean();
        var peak = new long[1];
        var observer = Thread.ofPlatform().start(() -> {
            while (!isDone.get()) {
                peak[0] = Math.max(peak[0], used());
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        });
        work.run();
        isDone.set(true);
        observer.join();
        return peak[0];
    }

    static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
