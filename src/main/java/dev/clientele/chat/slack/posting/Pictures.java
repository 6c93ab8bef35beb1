package dev.clientele.chat.slack.posting;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.clientele.chart.ChartSpec;
import dev.clientele.model.Reader;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Charts as files in Slack. The same chart is drawn and uploaded once and shown many times. Safe for use by many threads.
public final class Pictures implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
    private static final int KEPT = 1_000;
    private static final Duration KEPT_FOR = Duration.ofHours(12);
    private static final int ALT_TEXT = 1_000;
    /// How long a picture waits for words of others.
    private static final Duration LONGEST_COURTESY = Duration.ofSeconds(2);
    private static final Duration A_MOMENT = Duration.ofMillis(5);

    private final Function<ChartSpec, byte[]> charts;
    private final Files slack;
    private final Executor executor;
    private final Duration patience;
    /// Half as many as the machine has processors, and the system's own threads: drawing must not hold back those who compute words, nor
    /// those who only wait.
    private final ExecutorService drawing = Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
            Thread.ofPlatform().daemon().name("slack-drawing-", 0).factory());
    private final IntSupplier answers;
    private final AtomicInteger waiting = new AtomicInteger();
    private final Cache<Drawn, CompletableFuture<String>> files;

    /// A chart as some readers have it.
    private record Drawn(ChartSpec spec, Optional<Locale> locale) {
        static Drawn of(ChartSpec spec) {
            return new Drawn(spec, Reader.current().locale());
        }
    }

    /// @param charts draws one, as a PNG file
    /// @param executor uploads; threads that may wait
    /// @param patience how long an answer waits for its pictures
    /// @param answers how many are under way, with those that have their words and wait for their pictures
    public Pictures(Function<ChartSpec, byte[]> charts, Files slack, Executor executor, Duration patience, IntSupplier answers) {
        this.charts = charts;
        this.slack = slack;
        this.executor = executor;
        this.patience = patience;
        this.answers = answers;
        this.files = Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(KEPT_FOR).build();
    }

    /// The uploaded file of each chart, by Slack's id; empty for one that cannot be had in time.
    public List<Optional<String>> of(List<ChartSpec> specs) {
        waiting.incrementAndGet();
        try {
            return had(specs);
        } finally {
            waiting.decrementAndGet();
        }
    }

    private List<Optional<String>> had(List<ChartSpec> specs) {
        var begun = specs.stream().map(this::begun).toList();
        return IntStream.range(0, specs.size()).mapToObj(index -> inTime(specs.get(index), begun.get(index))).toList();
    }

    /// The file of each chart that has been uploaded already; empty for the others, which are not begun: words that wait come first.
    public List<Optional<String>> ready(List<ChartSpec> specs) {
        return specs.stream().map(spec -> Optional.ofNullable(files.getIfPresent(Drawn.of(spec)))
                .filter(file -> file.isDone() && !file.isCompletedExceptionally()).map(CompletableFuture::join)).toList();
    }

    private CompletableFuture<String> begun(ChartSpec spec) {
        return files.get(Drawn.of(spec), key -> {
            var wanted = System.nanoTime();
            return supplyAsync(Reader.carried(() -> drawn(spec, wanted)), drawing).thenApplyAsync(png -> upload(spec, png), executor);
        });
    }

    /// Drawing takes a processor: it lets those go first who have no words yet, but not for ever.
    private byte[] drawn(ChartSpec spec, long wanted) {
        while (answers.getAsInt() > waiting.get() && System.nanoTime() - wanted < LONGEST_COURTESY.toNanos()) {
            LockSupport.parkNanos(A_MOMENT.toNanos());
        }
        return charts.apply(spec);
    }

    private Optional<String> inTime(ChartSpec spec, CompletableFuture<String> file) {
        try {
            return file.thenApply(Optional::of).completeOnTimeout(Optional.empty(), patience.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException failed) {
            LOG.warn("a chart is not shown: {}", failed.getCause() instanceof CallFailed known ? known.getMessage() : failed.toString());
            files.asMap().remove(Drawn.of(spec), file);
            return Optional.empty();
        }
    }

    /// Slack does not show these any more: they are uploaded anew the next time.
    public void forget(List<ChartSpec> specs) {
        files.invalidateAll(specs.stream().map(Drawn::of).toList());
    }

    /// Draws no more.
    @Override
    public void close() {
        drawing.shutdownNow();
    }

    private String upload(ChartSpec spec, byte[] png) {
        var altText = spec.heading().altText();
        return slack.picture(png, spec.heading().title(), altText.substring(0, Math.min(altText.length(), ALT_TEXT)));
    }
}
