package dev.clientele.app.importing;

import dev.clientele.command.Button;
import dev.clientele.command.Column;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.data.imports.MonthWords;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.FileLayout;
import dev.clientele.ingest.Intake;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.BatchChanges;
import dev.clientele.store.BatchChanges.Disputed;
import dev.clientele.store.BatchChanges.Shared;
import dev.clientele.store.BatchChanges.Version;
import dev.clientele.store.BatchSummary;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an import of invoices did or would do, as an answer: what was taken for what, what became of the rows, and sums to
/// hold against the accounting system. The file goes by its name alone, wherever it lies.
final class InvoiceReply {

    private static final double MILLIS = 1000.0;

    private final ValueFormatter wording;

    InvoiceReply(ValueFormatter wording) {
        this.wording = wording;
    }

    /// What was stored.
    ///
    /// @param next what to ask now
    Reply stored(ImportRun.Outcome outcome, BatchSummary summary, List<Button> next) {
        var layout = outcome.file().layout();
        var reporting = outcome.currency().reporting();
        var tables = new FileTables(layout);
        var headline = name(layout) + ": " + wording.counted(summary.lines(), "row", "rows") + " stored in "
                + wording.counted(summary.invoices(), "invoice", "invoices") + ", " + net(outcome.intake(), reporting);
        var notes = sentences(outcome.intake(), layout, reporting);
        notes.addFirst(wording.counted(summary.newCustomers(), "new customer", "new customers") + replaced(summary));
        outcome.changes().ifPresent(changes -> notes.addAll(changed(changes, reporting)));
        tables.ignored().ifPresent(notes::add);
        notes.add("Data version " + summary.dataVersion() + ", in " + seconds(outcome.took()));
        var shown = new ArrayList<>(List.of(tables.columns()));
        tables.passedOver().ifPresent(shown::add);
        shown.add(new IntakeTables(outcome.intake(), wording).rows(reporting));
        shown.add(control(outcome.control(), reporting));
        return reply(layout, headline, shown, notes, next, summary.dataVersion());
    }

    /// How a file was understood, its first rows as they would be stored, and what storing it would bring.
    Reply preview(ImportRun.Preview preview, double maxRejects) {
        return preview(preview, List.of(Rejection.nothingStored(preview.intake(), maxRejects)));
    }

    /// The same for those who are asked next, with what would become other than it is in the store.
    Reply rehearsed(ImportRun.Preview preview, ImportRun.Outcome rehearsal) {
        var notes = new ArrayList<String>();
        rehearsal.changes().ifPresent(changes -> changed(changes, preview.currency().reporting())
                .forEach(change -> notes.add("Once it is imported: " + change)));
        notes.add("Nothing is stored yet.");
        return preview(preview, notes);
    }

    private Reply preview(ImportRun.Preview preview, List<String> last) {
        var layout = preview.file().layout();
        var reporting = preview.currency().reporting();
        var intake = preview.intake();
        var file = new FileTables(layout);
        var headline = name(layout) + ": " + wording.counted(intake.kept(), "row", "rows") + " of " + wording.count(intake.rows())
                + " would be stored, " + net(intake, reporting);
        var tables = new ArrayList<>(List.of(file.writing(Contents.INVOICES, Optional.of(currencyWords(preview))), file.columns()));
        file.unused().ifPresent(tables::add);
        tables.add(firstRows(preview));
        tables.add(new IntakeTables(intake, wording).rows(reporting));
        tables.add(control(preview.control(), reporting));
        var notes = sentences(intake, layout, reporting);
        notes.addAll(last);
        return reply(layout, headline, tables, notes, List.of(), 0);
    }

    private List<String> changed(BatchChanges changes, Currency reporting) {
        var lines = new ArrayList<String>();
        if (changes.changedCount() > 0) {
            lines.add(wording.counted(changes.changedCount(), "invoice", "invoices") + " changed: " + changes.changed().stream()
                    .map(change -> "invoice " + change.number() + " was " + words(change.before(), change.after(), reporting) + " and is "
                            + words(change.after(), change.before(), reporting) + " now")
                    .collect(Collectors.joining("; ")));
        }
        lines.addAll(new MonthWords(wording, reporting).of(changes.months(), changes.causes()));
        if (changes.disputed().count() > 0) {
            lines.add(disputed(changes.disputed(), reporting));
        }
        if (changes.shared().count() > 0) {
            lines.add(shared(changes.shared(), reporting));
        }
        return lines;
    }

    private String disputed(Disputed disputed, Currency reporting) {
        return wording.counted(disputed.count(), "invoice that the file has as no sale still counts",
                "invoices that the file has as no sales still count") + ", " + wording.money(new Money(disputed.net(), reporting))
                + " in all, since it is not certain that the store has the same: "
                + disputed.shown().stream()
                        .map(change -> "invoice " + change.number() + " is " + words(change.before(), change.after(), reporting)
                                + " in the store and " + words(change.after(), change.before(), reporting) + " in the file")
                        .collect(Collectors.joining("; "));
    }

    private String shared(Shared shared, Currency reporting) {
        return wording.counted(shared.count(), "invoice names", "invoices name") + " several salespersons, "
                + wording.money(new Money(shared.net(), reporting)) + " in all; each is counted for the one named first: "
                + shared.examples().stream()
                        .map(invoice -> "invoice " + invoice.invoice() + " for " + invoice.counted() + ", not for " + invoice.other())
                        .collect(Collectors.joining("; "));
    }

    /// `B €500.00`; with its day where that changes.
    private String words(Version version, Version other, Currency reporting) {
        var day = version.day().equals(other.day()) ? "" : wording.day(version.day()) + " ";
        return day + (version.customer().isEmpty() ? "nobody's " : version.customer() + " ")
                + wording.money(new Money(version.net(), reporting));
    }

    private Table control(ControlSums sums, Currency reporting) {
        var rows = new ArrayList<List<Value>>();
        sums.years().forEach((year, sum) -> rows.add(row("Net of " + year, sum, reporting)));
        sums.greatestCustomer()
                .ifPresent(greatest -> rows.add(row("Greatest customer: " + greatest.getKey(), greatest.getValue(), reporting)));
        return new Table("To hold against your accounting system", List.of(FileTables.text("sum", "What"),
                new Column("rows", "Rows", Unit.Plain.COUNT), new Column("net", "Net", new Unit.MoneyIn(reporting))), rows, List.of());
    }

    private static List<Value> row(String what, ControlSums.Sum sum, Currency reporting) {
        return List.of(new Value.Text(what), new Value.Count(sum.rows()), new Money(sum.net(), reporting));
    }

    private Table firstRows(ImportRun.Preview preview) {
        var shown = new PreviewRows(preview.file().layout().layout().columns(), wording, preview.currency().reporting());
        return new Table("First rows", shown.columns(), preview.firstRows().stream().map(shown::cells).toList(), List.of());
    }

    private List<String> sentences(Intake intake, FileLayout layout, Currency reporting) {
        var sentences = new ArrayList<>(new IntakeTables(intake, wording).sentences());
        layout.profile().ifPresent(profile -> sentences.addFirst("Read as " + profile.title()));
        if (reporting.equals(Money.UNNAMED)) {
            sentences.add("Nothing names the currency of the amounts (--currency CODE names it)");
        }
        if (!layout.layout().columns().has(Field.INVOICE)) {
            sentences.add("No column has invoice numbers: each row is an order of its own (--map invoice=COLUMN names one)");
        }
        layout.doubt().ifPresent(sentences::add);
        return sentences;
    }

    /// `net revenue €985.25 from 2 Jan 2025 to 31 Jan 2025`.
    private String net(Intake intake, Currency reporting) {
        var period = intake.firstDay().flatMap(first -> intake.lastDay()
                .map(last -> " from " + wording.day(first) + " to " + wording.day(last))).orElse("");
        return "net revenue " + wording.money(new Money(intake.net(), reporting)) + period;
    }

    private String replaced(BatchSummary summary) {
        return summary.replacedInvoices() == 0
                ? ""
                : "; " + wording.count(summary.replacedInvoices()) + " of the invoices replace an earlier version of themselves";
    }

    private static String currencyWords(ImportRun.Preview preview) {
        var currency = preview.currency();
        var hasColumn = preview.file().layout().layout().columns().has(Field.CURRENCY);
        var said = hasColumn ? "as each row says" : currency.assumed().map(InvoiceReply::name).orElse("");
        return said + (currency.assumed().equals(Optional.of(currency.reporting())) ? "" : ", reported in " + name(currency.reporting()));
    }

    private static String name(Currency currency) {
        return currency.equals(Money.UNNAMED) ? "not named (--currency CODE names it)" : currency.getCurrencyCode();
    }

    static String name(FileLayout layout) {
        return String.valueOf(Path.of(layout.layout().file()).getFileName());
    }

    private String seconds(Duration took) {
        return wording.decimal(BigDecimal.valueOf(took.toMillis() / MILLIS), 1) + " s";
    }

    private static Reply reply(FileLayout layout, String headline, List<Table> tables, List<String> notes, List<Button> next,
            long dataVersion) {
        return new Reply("import", "Import of " + name(layout), headline, Optional.empty(), Map.of(), tables, List.of(), notes,
                next, dataVersion);
    }
}
