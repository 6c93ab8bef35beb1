package dev.clientele.app.importing;

import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.ingest.Column.Unused;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.FileLayout;
import dev.clientele.ingest.cell.DayWords;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// How a file was understood, as tables of an answer: its way of writing, and what was taken for what.
final class FileTables {

    private final FileLayout layout;

    FileTables(FileLayout layout) {
        this.layout = layout;
    }

    /// @param currency what is to be said of the amounts' currency, in a file with amounts
    Table writing(Contents contents, Optional<String> currency) {
        var columns = layout.layout().columns();
        var rows = new ArrayList<List<Value>>();
        layout.traits().forEach(trait -> rows.add(texts(trait.what(), trait.how())));
        if (contents == Contents.INVOICES) {
            rows.add(texts("Decimals", layout.layout().decimalMark() == ',' ? "12,50 (comma)" : "12.50 (point)"));
        }
        if (contents.date().filter(columns::has).isPresent() && !layout.dayExample().isEmpty()) {
            rows.add(texts("Dates", layout.layout().days().pattern() + example()));
        }
        currency.ifPresent(words -> rows.add(texts("Currency", words)));
        return new Table("How it is written", List.of(text("what", "What"), text("how", "How")), rows, List.of());
    }

    /// The columns in use, in their order.
    Table columns() {
        var columns = layout.layout().columns();
        var rows = columns.byField().entrySet().stream().sorted(Comparator.comparingInt(entry -> entry.getValue().index()))
                .map(entry -> texts(entry.getValue().name(), entry.getKey().word(), entry.getKey().meaning())).toList();
        return new Table("What was taken for what",
                List.of(text("column", "Column"), text("field", "Taken as"), text("meaning", "Which is")),
                rows, List.of());
    }

    /// The other columns, each with the reason why it is not used.
    Optional<Table> unused() {
        return unused(column -> true);
    }

    /// Those of them that could have been taken for something, each with the reason why it was not.
    Optional<Table> passedOver() {
        return unused(Unused::wasPassedOver);
    }

    /// The columns that are empty or have nothing that an import wants, in one sentence.
    Optional<String> ignored() {
        var names = layout.layout().columns().unused().stream().filter(unused -> !unused.wasPassedOver())
                .map(unused -> unused.column().name()).collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of("Columns that say nothing to the import: " + names);
    }

    private Optional<Table> unused(Predicate<Unused> isShown) {
        var rows = layout.layout().columns().unused().stream().filter(isShown)
                .map(unused -> texts(unused.column().name(), unused.reason())).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table("Columns not used", List.of(text("column", "Column"), text("reason", "Because")), rows, List.of()));
    }

    static Column text(String name, String label) {
        return new Column(name, label, Unit.Plain.TEXT);
    }

    static List<Value> texts(String... cells) {
        return List.of(cells).stream().<Value>map(Value.Text::new).toList();
    }

    private String example() {
        return DayWords.of(layout.dayExample(), layout.layout().days()).map(day -> ": " + layout.dayExample() + " is " + day).orElse("");
    }
}
