package dev.clientele.app.importing;

import dev.clientele.model.SalesRecord;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Lets one thread read records while another writes them. Records pass in arrays, a few of which may wait, so that
/// neither thread is far ahead and memory does not grow with the file.
final class RecordPipe {

    private static final int ROWS = 2_048;
    private static final int WAITING_ARRAYS = 8;
    private static final SalesRecord[] NOTHING_MORE = {};

    private final BlockingQueue<SalesRecord[]> queue = new ArrayBlockingQueue<>(WAITING_ARRAYS);
    private SalesRecord[] filling = new SalesRecord[ROWS];
    private int filled;
    private volatile @Nullable Throwable failure;

    private RecordPipe() {}

    /// Runs the reader in a thread of its own and the writer in this one, until all is written.
    ///
    /// @param reader is given where to put its records
    /// @throws RuntimeException what either of the two threw; the other is stopped
    static void run(Consumer<Consumer<SalesRecord>> reader, Consumer<SalesRecord> writer) {
        var pipe = new RecordPipe();
        var thread = Thread.ofPlatform().name("import-reader").start(() -> pipe.read(reader));
        try {
            pipe.write(writer);
        } finally {
            thread.interrupt();
            join(thread);
        }
        pipe.rethrow();
    }

    private void read(Consumer<Consumer<SalesRecord>> reader) {
        try {
            reader.accept(this::put);
            if (filled > 0) {
                send(Arrays.copyOf(filling, filled));
            }
            send(NOTHING_MORE);
        } catch (CancellationException e) {
            return; // nobody waits for more
        } catch (RuntimeException | Error e) {
            failure = e;
            queue.clear();
            queue.add(NOTHING_MORE);
        }
    }

    private void put(SalesRecord salesRecord) {
        filling[filled++] = salesRecord;
        if (filled == ROWS) {
            send(filling);
            filling = new SalesRecord[ROWS];
            filled = 0;
        }
    }

    private void send(SalesRecord[] records) {
        try {
            queue.put(records);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the writer has stopped");
        }
    }

    private void write(Consumer<SalesRecord> writer) {
        try {
            for (var records = queue.take(); records.length > 0; records = queue.take()) {
                for (var salesRecord : records) {
                    writer.accept(salesRecord);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the import was interrupted");
        }
    }

    private void rethrow() {
        switch (failure) {
            case null -> {
            }
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            case Throwable other -> throw new IllegalStateException("the reader failed", other);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
