package dev.clientele.chat.web.session;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.clientele.chart.ChartRenderer;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.Theme;
import java.nio.ByteBuffer;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Charts as PNG files: drawn when first wanted, kept while there is room, drawn again when wanted again. Safe for use by
/// many threads.
public final class Gallery {

    private static final Logger LOG = LoggerFactory.getLogger(Gallery.class);
    /// So much of the memory may pictures take.
    private static final long ROOM = Math.min(48L * 1024 * 1024, Runtime.getRuntime().maxMemory() / 16);
    private static final int PIXEL_RATIO = 2;
    /// Where the PNG format has the width, after its signature and the first chunk's head; the height follows.
    private static final int WIDTH_OFFSET = 16;

    private final LoadingCache<Drawn, byte[]> files;

    private record Drawn(ChartSpec spec, Theme.Mode mode) {}

    /// A chart and the size it is shown at; both sizes 0 for one that cannot be drawn.
    public record Picture(ChartSpec spec, int width, int height) {

        public boolean drawable() {
            return width > 0;
        }
    }

    public Gallery(ChartRenderer charts) {
        this.files = Caffeine.newBuilder().maximumWeight(ROOM).weigher((Drawn drawn, byte[] file) -> file.length)
                .build(drawn -> charts.png(drawn.spec(), drawn.mode()));
    }

    /// Draws the charts for light surroundings to know their sizes. A chart that cannot be drawn leaves a log line and no
    /// picture: the answer is worth more than its chart.
    List<Picture> measure(List<ChartSpec> specs) {
        return specs.stream().map(this::measure).toList();
    }

    private Picture measure(ChartSpec spec) {
        try {
            var header = ByteBuffer.wrap(png(spec, Theme.Mode.LIGHT));
            return new Picture(spec, header.getInt(WIDTH_OFFSET) / PIXEL_RATIO, header.getInt(WIDTH_OFFSET + Integer.BYTES) / PIXEL_RATIO);
        } catch (RuntimeException broken) {
            LOG.error("no chart \"{}\"", spec.heading().title(), broken);
            return new Picture(spec, 0, 0);
        }
    }

    public byte[] png(ChartSpec spec, Theme.Mode mode) {
        return requireNonNull(files.get(new Drawn(spec, mode)), "no file");
    }
}
