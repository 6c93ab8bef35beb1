package dev.clientele.ingest;

import dev.clientele.ingest.kind.StandingChoice;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How one program's export is read, known again by the names of its columns.
///
/// @param title what the export is called: "Shopify orders export"
/// @param headers names of columns that together tell the export from others; capitals do not matter
/// @param isOwn whether the company saved it: then its columns are a person's word; else they are evidence that the file's sums must bear out
/// @param columns the column of each field, by its name or number; `-` where no column is this field
/// @param standings what its words for kinds and statuses mean
/// @param currency the currency of amounts that name none
public record MappingProfile(String title, boolean isOwn, Set<String> headers, Map<Field, String> columns, StandingChoice standings,
        Optional<String> dateFormat, Optional<Character> decimalMark, Optional<Currency> currency) {

    public MappingProfile {
        headers = headers.stream().map(MappingProfile::folded).collect(Collectors.toUnmodifiableSet());
        columns = Map.copyOf(columns);
    }

    /// True where a file with columns of these names is such an export.
    boolean fits(List<String> names) {
        return names.stream().map(MappingProfile::folded).collect(Collectors.toSet()).containsAll(headers);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
