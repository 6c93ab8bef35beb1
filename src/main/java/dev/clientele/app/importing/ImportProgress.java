package dev.clientele.app.importing;

import dev.clientele.ingest.TableFile;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// A bar in the terminal that shows how many bytes of a file were read; nothing where there is no terminal.
public final class ImportProgress implements AutoCloseable {

    private static final int ROWS_A_STEP = 1 << 13;
    private static final long BYTES_A_UNIT = 1_000_000;

    private final boolean isShown;
    private @Nullable ProgressBar bar;
    private @Nullable TableFile file;
    private long rows;

    private ImportProgress(boolean isShown) {
        this.isShown = isShown;
    }

    public static ImportProgress silent() {
        return new ImportProgress(false);
    }

    /// Shown where the program talks to a person.
    @SuppressWarnings("SystemConsoleNull") // it is null again on JDK 25 where nothing is a terminal
    public static ImportProgress onTerminal() {
        var console = System.console();
        return new ImportProgress(console != null && console.isTerminal());
    }

    void start(TableFile read) {
        if (isShown) {
            file = read;
            bar = new ProgressBarBuilder().setTaskName(String.valueOf(Path.of(read.layout().layout().file()).getFileName()))
                    .setInitialMax(read.size())
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK).setUnit(" MB", BYTES_A_UNIT).clearDisplayOnFinish().build();
        }
    }

    /// Tells that one more row was written.
    void step() {
        if (bar != null && file != null && ++rows % ROWS_A_STEP == 0) {
            bar.stepTo(file.bytesRead());
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
