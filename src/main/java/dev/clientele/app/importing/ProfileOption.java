package dev.clientele.app.importing;

import dev.clientele.ingest.Column;
import dev.clientele.ingest.Column.Unused;
import dev.clientele.ingest.FileLayout;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.profile.ProfileFolder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The command line's option to keep what was said about a file for others with the same columns.
final class ProfileOption {

    @Option(names = "--save-profile", paramLabel = "NAME",
            description = "Keep what these options say of columns, dates, decimals, currency and statuses, and read files with the same header so"
                    + " from now on.")
    private @Nullable String name;

    /// @throws ImportRefusal where a profile is to be saved and cannot be
    void refuseUnusable(Supplier<ImportOptions> said, ProfileFolder folder) {
        if (name != null) {
            folder.file(name);
            if (!said.get().sayAnything()) {
                throw new ImportRefusal(
                        "--save-profile keeps what you say of a file by --map, --status, --date-format, --decimal or --currency; say some of it");
            }
        }
    }

    /// Keeps what was said of a file that was read, and what an earlier profile said of it; empty where nothing is to be kept.
    ///
    /// @return what the person is told
    Optional<String> keep(FileLayout layout, ImportOptions said, ProfileFolder folder) {
        return Optional.ofNullable(name).map(title -> {
            var columns = layout.layout().columns();
            var names = Stream.concat(columns.byField().values().stream(), columns.unused().stream().map(Unused::column))
                    .filter(column -> column.index() < columns.count()).sorted(Comparator.comparingInt(Column::index)).map(Column::name)
                    .toList();
            if (!hasHeader(layout) || names.size() < columns.count()) {
                return "--save-profile: the columns of %s have no names by which other files could be known"
                        .formatted(InvoiceReply.name(layout));
            }
            return "Saved in " + folder.save(title, all(layout, said, names).asProfile(title, names))
                    + ". Files with these columns are read so from now on.";
        });
    }

    private static ImportOptions all(FileLayout layout, ImportOptions said, List<String> names) {
        return layout.profile().map(earlier -> said.or(earlier, names)).orElse(said);
    }

    private static boolean hasHeader(FileLayout layout) {
        return layout.traits().stream().anyMatch(trait -> trait.what().equals("Header") && trait.how().equals("yes"));
    }
}
