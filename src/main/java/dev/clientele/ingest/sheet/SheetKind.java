package dev.clientele.ingest.sheet;

import dev.clientele.ingest.Column;
import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.column.ColumnRecogniser;
import dev.clientele.ingest.kind.CostWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a sheet has in its rows, by the names of its header alone, and for costs by the words for their kinds: a table with a day, a
/// customer and an amount is one of invoices, one without these and with numbers of customers is one of customers, and so on.
final class SheetKind {

    private static final double HALF = 0.5;

    private SheetKind() {}

    /// Tells a sheet by its first rows.
    ///
    /// @param rows the header among them
    /// @return empty where it cannot be told
    static Optional<Contents> of(String file, List<List<String>> rows) {
        return header(file, rows).flatMap(header -> {
            var names = rows.get(header);
            if (isOfCosts(file, names, rows.subList(header + 1, rows.size()))) {
                return Optional.of(Contents.COSTS);
            }
            if (fields(file, names, Contents.INVOICES) > 0) {
                return Optional.of(Contents.INVOICES);
            }
            var customers = fields(file, names, Contents.CUSTOMERS);
            var products = fields(file, names, Contents.PRODUCTS);
            return customers == products
                    ? Optional.empty()
                    : Optional.of(customers > products ? Contents.CUSTOMERS : Contents.PRODUCTS);
        });
    }

    /// The first row with most known names.
    private static Optional<Integer> header(String file, List<List<String>> rows) {
        var all = List.of(Contents.values()).stream().map(contents -> new ColumnRecogniser(file, ColumnChoice.none(contents))).toList();
        return IntStream.range(0, rows.size()).boxed()
                .max(Comparator.<Integer>comparingLong(row -> rows.get(row).stream().filter(cell -> !cell.isBlank())
                        .filter(cell -> all.stream().anyMatch(recogniser -> recogniser.isKnown(cell))).count())
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static boolean isOfCosts(String file, List<String> names, List<List<String>> rows) {
        return columns(file, names, Contents.COSTS).map(columns -> columns.byField().get(Field.COST_KIND)).map(Column::index)
                .filter(kind -> {
                    var words = rows.stream().filter(row -> row.size() > kind).map(row -> row.get(kind)).filter(cell -> !cell.isBlank())
                            .toList();
                    return words.stream().filter(word -> CostWords.kind(word).isPresent()).count() > words.size() * HALF;
                }).isPresent();
    }

    /// How many fields such a table would have; none where it lacks one that it needs.
    private static int fields(String file, List<String> names, Contents contents) {
        return columns(file, names, contents).map(columns -> columns.fields().size()).orElse(0);
    }

    private static Optional<Columns> columns(String file, List<String> names, Contents contents) {
        try {
            return Optional.of(new ColumnRecogniser(file, ColumnChoice.none(contents)).recognise(names));
        } catch (ImportRefusal none) {
            return Optional.empty();
        }
    }
}
