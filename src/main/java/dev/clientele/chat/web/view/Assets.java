package dev.clientele.chat.web.view;

import dev.clientele.chart.ChartRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The page's styles, scripts, icons and letters. All come from this program, none from elsewhere. Their address holds a
/// digest of them all, so that a browser may keep them for ever.
public final class Assets {

    private static final String HOME = "/dev/clientele/chat/web/";
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js";
    private static final Map<String, String> TYPES = Map.of("css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml", "ttf", "font/ttf");
    private static final Map<String, Asset> ASSETS = load();
    private static final String VERSION = version();

    /// A file and its media type.
    public record Asset(byte[] content, String type) {}

    private Assets() {}

    /// Where the browser finds an asset.
    static String url(String name) {
        if (!ASSETS.containsKey(name)) {
            throw new IllegalArgumentException("no such asset: " + name);
        }
        return "/assets/" + VERSION + "/" + name;
    }

    public static Optional<Asset> find(String version, String name) {
        return version.equals(VERSION) ? Optional.ofNullable(ASSETS.get(name)) : Optional.empty();
    }

    private static Map<String, Asset> load() {
        var assets = new TreeMap<String, Asset>();
        for (var name : new String[]{"page.css", "message.css", "composer.css", "files.css", "page.js", "composer.js", "completion.js",
                "files.js", "theme.js", "icons.svg", "mark.svg"}) {
            assets.put(name, read(name, Assets.class.getResourceAsStream(HOME + name)));
        }
        assets.put("htmx.js", read("htmx.js", Assets.class.getResourceAsStream(HTMX)));
        for (var letters : new String[]{"SourceSans3-Regular.ttf", "SourceSans3-SemiBold.ttf"}) {
            assets.put(letters, read(letters, ChartRenderer.class.getResourceAsStream(letters)));
        }
        return Map.copyOf(assets);
    }

    private static Asset read(String name, @Nullable InputStream stream) {
        if (stream == null) {
            throw new IllegalStateException("this program was built without " + name);
        }
        try (stream) {
            return new Asset(stream.readAllBytes(), TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }

    private static String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(ASSETS).values().forEach(asset -> digest.update(asset.content()));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
