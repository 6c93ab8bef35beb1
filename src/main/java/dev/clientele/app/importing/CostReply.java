package dev.clientele.app.importing;

import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.ingest.Contents;
import dev.clientele.model.CostKind;
import dev.clientele.model.CostRecord;
import dev.clientele.model.Money;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.CostSummary;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What an import of costs did or would do, as an answer: what was taken for what, the sums by kind, and which earlier costs give way.
final class CostReply {

    private static final int SHOWN_ROWS = 8;
    private static final int SHOWN_STRANGERS = 5;

    private final ValueFormatter wording;

    CostReply(ValueFormatter wording) {
        this.wording = wording;
    }

    /// What was stored.
    Reply stored(CostRun.Outcome outcome, CostSummary summary) {
        var notes = changes(outcome, summary);
        notes.addAll(new IntakeTables(outcome.intake(), wording).lines());
        var file = new FileTables(outcome.file().layout());
        file.ignored().ifPresent(notes::add);
        notes.add("Data version " + summary.dataVersion());
        var tables = new ArrayList<>(List.of(sums(outcome), file.columns()));
        file.passedOver().ifPresent(tables::add);
        return reply(outcome, "{file}: {rows row} of costs stored, {sum}{span}", tables, notes, summary.dataVersion());
    }

    /// How a file was understood, its first rows, and what storing it would change.
    Reply preview(CostRun.Outcome outcome, double maxRejects) {
        var file = new FileTables(outcome.file().layout());
        var tables = new ArrayList<>(
                List.of(file.writing(Contents.COSTS, Optional.of(outcome.currency().reporting().getCurrencyCode())), file.columns()));
        file.unused().ifPresent(tables::add);
        tables.addAll(List.of(first(outcome), sums(outcome)));
        var notes = outcome.summary().map(summary -> changes(outcome, summary)).orElseGet(ArrayList::new);
        notes.addAll(new IntakeTables(outcome.intake(), wording).lines());
        notes.add(Rejection.nothingStored(outcome.intake(), maxRejects));
        return reply(outcome, "{file}: {rows row} of costs would be stored, {sum}{span}", tables, notes, 0);
    }

    private Reply reply(CostRun.Outcome outcome, String pattern, List<Table> tables, List<String> notes, long version) {
        var name = InvoiceReply.name(outcome.file().layout());
        var headline = wording.phrase(pattern).with("file", name).with("rows", outcome.records().size())
                .with("sum", wording.money(money(outcome, sum(outcome, row -> true)))).with("span", span(outcome)).words();
        return new Reply("import", "Import of " + name, headline, Optional.empty(), Map.of(), tables, List.of(), notes, buttons(), version);
    }

    private static List<Button> buttons() {
        return List.of(new Button("Profit and loss", "profit"));
    }

    private String span(CostRun.Outcome outcome) {
        return outcome.records().isEmpty()
                ? ""
                : " in " + span(outcome.records().stream().map(CostRecord::month).toList());
    }

    /// `2025-01 to 2025-03`, `2025-01`.
    private static String span(Collection<YearMonth> months) {
        var sorted = months.stream().sorted().toList();
        var first = sorted.getFirst();
        var last = sorted.getLast();
        return first.equals(last) ? first.toString() : first + " to " + last;
    }

    /// Which earlier costs give way, which stay, and whom the store does not know.
    private List<String> changes(CostRun.Outcome outcome, CostSummary summary) {
        var lines = new ArrayList<String>();
        if (!summary.replaced().isEmpty()) {
            lines.add(wording.phrase("Earlier costs of {months month} ({span}) are replaced: {rows row}, {sum}")
                    .with("months", summary.replaced().size()).with("span", span(summary.replaced().keySet()))
                    .with("rows", summary.replacedRows())
                    .with("sum", wording.money(money(outcome, summary.replaced().values().stream().mapToLong(sum -> sum).sum()))).words());
        }
        summary.staying().forEach((kind, sum) -> lines.add(wording.phrase("Of the same months stay costs of {kind}: {sum}")
                .with("kind", kind.word()).with("sum", wording.money(money(outcome, sum))).words()));
        if (!summary.strangers().isEmpty()) {
            lines.add(wording
                    .phrase("{many customer} named by the costs {many:is|are} not in the store: {names}. What they cost is allocated "
                            + "by orders until they are")
                    .with("many", summary.strangers().size())
                    .with("names", Phrase.listed(summary.strangers().stream().limit(SHOWN_STRANGERS).toList(), "and")).words());
        }
        if (!summary.namesakes().isEmpty()) {
            lines.add(wording
                    .phrase("{many name} in the costs {many:belongs|belong} to several customers: {names}. What they cost is allocated "
                            + "by orders; name these customers by number")
                    .with("many", summary.namesakes().size())
                    .with("names", Phrase.listed(summary.namesakes().stream().limit(SHOWN_STRANGERS).toList(), "and")).words());
        }
        return lines;
    }

    private Table sums(CostRun.Outcome outcome) {
        var unit = new Unit.MoneyIn(outcome.currency().reporting());
        var kinds =
                Arrays.stream(CostKind.values()).filter(kind -> outcome.records().stream().anyMatch(row -> row.kind() == kind)).toList();
        return TableBuilder.of(kinds).text("kind", "Kind", kind -> Phrase.capitalised(kind.word()))
                .count("rows", "Rows", kind -> outcome.records().stream().filter(row -> row.kind() == kind).count())
                .column("amount", "Amount", unit, kind -> money(outcome, sum(outcome, row -> row.kind() == kind)))
                .column("named", "Of named customers", unit,
                        kind -> money(outcome, sum(outcome, row -> row.kind() == kind && !row.customer().isEmpty())))
                .table("Costs by kind");
    }

    private static Table first(CostRun.Outcome outcome) {
        var unit = new Unit.MoneyIn(outcome.currency().reporting());
        return TableBuilder.of(outcome.records().stream().limit(SHOWN_ROWS).toList()).text("month", "Month", row -> row.month().toString())
                .text("kind", "Kind", row -> row.kind().word()).column("amount", "Amount", unit, row -> money(outcome, row.amount()))
                .text("customer", "Customer", CostRecord::customer).text("segment", "Segment", CostRecord::segment)
                .text("channel", "Channel", CostRecord::channel).text("touchpoint", "Touch-point", CostRecord::touchpoint)
                .table("First rows");
    }

    private static long sum(CostRun.Outcome outcome, Predicate<CostRecord> wanted) {
        return outcome.records().stream().filter(wanted).mapToLong(CostRecord::amount).sum();
    }

    private static Money money(CostRun.Outcome outcome, long minor) {
        return new Money(minor, outcome.currency().reporting());
    }
}
