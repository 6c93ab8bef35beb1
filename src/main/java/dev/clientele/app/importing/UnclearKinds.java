package dev.clientele.app.importing;

import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.Layout;
import dev.clientele.ingest.kind.UnclearWords;
import dev.clientele.model.Money;
import dev.clientele.model.ValueFormatter;
import java.util.Currency;
import java.util.stream.Stream;

/// Asks about words for kinds and statuses that nobody knows, where too much money hangs on them.
final class UnclearKinds {

    private final Layout layout;
    private final ValueFormatter wording;
    private final Currency reporting;

    UnclearKinds(Layout layout, ValueFormatter wording, Currency reporting) {
        this.layout = layout;
        this.wording = wording;
        this.reporting = reporting;
    }

    /// @throws ImportRefusal where the person must say whether such rows count
    void refuse(UnclearWords unclear) {
        if (unclear.isPast(layout.standings().largestUnknown())) {
            throw new ImportRefusal(
                    "%s: %sit is not known whether such rows are revenue: %s. Say of each whether it counts: --status \"%s\""
                            .formatted(layout.file(), columns(layout.columns()),
                                    unclear.listed(net -> wording.money(new Money(net, reporting))), unclear.answers())
                            + " (count, credit or leave-out)" + none(layout.columns()));
        }
    }

    private static String columns(Columns columns) {
        return said(columns).map(field -> "\"" + columns.name(field) + "\"").reduce((one, other) -> one + ", " + other)
                .map(names -> "column " + names + ": ").orElse("");
    }

    private static String none(Columns columns) {
        return said(columns).map(field -> field.word() + "=-").reduce((one, other) -> one + "," + other)
                .map(choices -> ". If the column is about something else: --map " + choices).orElse("");
    }

    private static Stream<Field> said(Columns columns) {
        return Stream.of(Field.KIND, Field.STATUS, Field.CANCELLED, Field.DRAFT, Field.POSTED).filter(columns::has);
    }
}
