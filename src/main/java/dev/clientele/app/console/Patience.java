package dev.clientele.app.console;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Tells a person at a terminal what takes so long, and wipes it away when it is done.
public final class Patience {

    private static final long UNNOTICED_MILLISECONDS = 400;
    private static final String WIPE = "\r\u001b[K";

    private Patience() {}

    /// What the work gives. Its name is shown on standard error if that is a terminal and the work takes long.
    public static <T> T during(String name, Supplier<T> work) {
        if (!Standard.errorIsTerminal()) {
            return work.get();
        }
        try (var timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory())) {
            var shown = timer.schedule(() -> show(name + " ..."), UNNOTICED_MILLISECONDS, TimeUnit.MILLISECONDS);
            try {
                return work.get();
            } finally {
                if (!shown.cancel(false)) {
                    show(WIPE);
                }
            }
        }
    }

    private static void show(String text) {
        System.err.print(text);
        System.err.flush();
    }
}
