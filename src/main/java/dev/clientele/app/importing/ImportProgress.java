package dev.clientele.app.importing;

import dev.clientele.ingest.TableFile;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// How much of a file was read: as a bar in the terminal, as numbers for whoever wants to know, or nothing at all.
public final class ImportProgress implements AutoCloseable {

    private static final int ROWS_A_STEP = 1 << 13;
    private static final long BYTES_A_UNIT = 1_000_000;

    private final boolean isShown;
    private final DoubleConsumer share;
    private @Nullable ProgressBar bar;
    private @Nullable TableFile file;
    private long rows;

    private ImportProgress(boolean isShown, DoubleConsumer share) {
        this.isShown = isShown;
        this.share = share;
    }

    public static ImportProgress silent() {
        return told(read -> {});
    }

    /// Told to somebody.
    ///
    /// @param share takes the part that was read, from 0 to 1, again and again
    static ImportProgress told(DoubleConsumer share) {
        return new ImportProgress(false, share);
    }

    /// Shown where the program talks to a person.
    @SuppressWarnings("SystemConsoleNull") // it is null again on JDK 25 where nothing is a terminal
    public static ImportProgress onTerminal() {
        var console = System.console();
        return new ImportProgress(console != null && console.isTerminal(), read -> {});
    }

    void start(TableFile read) {
        file = read;
        if (isShown) {
            bar = new ProgressBarBuilder().setTaskName(String.valueOf(Path.of(read.layout().layout().file()).getFileName()))
                    .setInitialMax(read.size())
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK).setUnit(" MB", BYTES_A_UNIT).clearDisplayOnFinish().build();
        }
    }

    /// Tells that one more row was written.
    void step() {
        if (file != null && ++rows % ROWS_A_STEP == 0) {
            share.accept(Math.min(1, file.bytesRead() / (double) Math.max(1, file.size())));
            if (bar != null) {
                bar.stepTo(file.bytesRead());
            }
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
