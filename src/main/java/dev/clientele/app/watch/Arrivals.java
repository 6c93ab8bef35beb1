package dev.clientele.app.watch;

import dev.clientele.ingest.Contents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What lies in a watched folder and is to be taken out of it: invoices in the folder itself, the rest in its folders of these names.
/// Links are told from files, and never followed. Not for use by several threads.
final class Arrivals {

    private static final Map<String, Contents> KINDS = Map.of("customers", Contents.CUSTOMERS, "products", Contents.PRODUCTS, "costs",
            Contents.COSTS);
    /// What programs call a file that they have not finished, or that is a note of their own.
    private static final Pattern UNFINISHED =
            Pattern.compile("[.~].*|.*(~|\\.(part|partial|filepart|tmp|temp|crdownload|download|swp|lock))", Pattern.DOTALL);

    private final Path folder;
    private final Stillness stillness;

    Arrivals(Path folder, Stillness stillness) {
        this.folder = folder;
        this.stillness = stillness;
    }

    /// A file, or something else that has no business there.
    record Arrival(Path path, BasicFileAttributes attributes, Contents contents) {

        boolean isFile() {
            return attributes.isRegularFile();
        }

        /// Whether nobody has touched it since it was looked at.
        boolean isUnchanged() throws IOException {
            var now = read(path);
            return now.isRegularFile() && now.size() == attributes.size() && now.lastModifiedTime().equals(attributes.lastModifiedTime());
        }
    }

    /// What nobody writes to any more, the oldest first, so that a later version of an invoice comes later.
    List<Arrival> still(Instant now) throws IOException {
        var all = new ArrayList<Arrival>();
        collect(folder, Contents.INVOICES, all);
        for (var kind : KINDS.entrySet()) {
            var inside = folder.resolve(kind.getKey());
            if (Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS)) {
                collect(inside, kind.getValue(), all);
            }
        }
        stillness.keepOnly(all.stream().map(Arrival::path).toList());
        return all.stream().filter(arrival -> stillness.isStill(arrival.path(), arrival.attributes(), now))
                .sorted(Comparator.comparing((Arrival arrival) -> arrival.attributes().lastModifiedTime()).thenComparing(Arrival::path))
                .toList();
    }

    private static void collect(Path folder, Contents contents, List<Arrival> all) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            for (var entry : entries) {
                var attributes = read(entry);
                if (!attributes.isDirectory()
                        && !UNFINISHED.matcher(String.valueOf(entry.getFileName()).toLowerCase(Locale.ROOT)).matches()) {
                    all.add(new Arrival(entry, attributes, contents));
                }
            }
        }
    }

    private static BasicFileAttributes read(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
