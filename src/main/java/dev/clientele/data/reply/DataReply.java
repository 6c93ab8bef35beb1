package dev.clientele.data.reply;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.data.check.Months;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Unit;
import dev.clientele.store.ImportHistory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/// `data`: what is in the store, how fresh it is, and what does not look right.
public final class DataReply {

    private static final int MOST_FINDINGS = 20;
    private static final int MOST_IMPORTS = 8;
    private static final int MOST_MONTHS = 36;

    private final Ground ground;
    private final Months months;
    private final List<Finding> findings;
    private final List<ImportHistory.Entry> imports;

    /// @param imports the newest first
    /// @param pairs how many pairs of customers may be one
    public DataReply(Ground ground, List<ImportHistory.Entry> imports, long pairs) {
        this.ground = ground;
        this.imports = List.copyOf(imports);
        this.months = Months.of(ground.portfolio(), ground.today());
        this.findings = new Findings(ground, months).all(imports, pairs);
    }

    public Reply reply() {
        var data = ground.portfolio();
        if (data.isEmpty()) {
            return Reply.to("data", "The data").headline("There is no data yet. Import invoices with `./clientele import FILE`.").reply();
        }
        var reply = Reply.to("data", "The data").headline(headline()).dataVersion(data.dataVersion())
                .figure("documents", data.orders().count()).figure("customers", data.customers().count())
                .figure("findings", findings.size());
        if (!findings.isEmpty()) {
            reply.table(TableBuilder.of(findings.stream().limit(MOST_FINDINGS).toList()).text("what", "What", Finding::kind)
                    .text("where", "When or who", Finding::where).text("details", "In figures", Finding::details)
                    .table(findings.size() > MOST_FINDINGS
                            ? "To look at, the first " + MOST_FINDINGS + " of " + findings.size()
                            : "To look at"));
        }
        reply.table(importTable()).chart(chart());
        return reply
                .footnote("A thin month has less than half of the documents of the thinner month beside it, and of the same month a year "
                        + "before. An unusual amount is 20 times the customer's middle one and above 99 % of all, or 20 times what 99 % stay below.")
                .footnote("Days are business days; the newest one counts up to today, the day of the answer.")
                .button("Customers that may be one", "data duplicates").button("All imports", "import history")
                .button("Revenue by month", "revenue by month").reply();
    }

    private String headline() {
        var data = ground.portfolio();
        var last = data.lastDay(ground.today()).orElseGet(() -> data.lastDay().orElseThrow());
        var age = ChronoUnit.DAYS.between(last, ground.today());
        var first = data.firstDay().orElseThrow();
        return ground.wording().counted(data.orders().count(), "document", "documents") + " of "
                + ground.wording().counted(data.customers().count(), "customer", "customers") + " from " + day(first) + " to " + day(last)
                + ", the newest " + (age == 0 ? "of today" : age == 1 ? "of yesterday" : ground.wording().count(age) + " days old") + "; "
                + (findings.isEmpty()
                        ? "nothing looks wrong."
                        : ground.wording().counted(findings.size(), "thing", "things") + " to look at.");
    }

    private String day(LocalDate day) {
        return ground.wording().day(day);
    }

    private Table importTable() {
        return TableBuilder.of(imports.stream().limit(MOST_IMPORTS).toList()).count("number", "Import", ImportHistory.Entry::number)
                .text("on", "On", entry -> ground.day(entry.at())).text("file", "File", entry -> Finding.name(entry.file()))
                .text("subject", "Of", ImportHistory.Entry::subject).count("lines", "Rows", ImportHistory.Entry::lines)
                .count("invoices", "Invoices", ImportHistory.Entry::invoices).count("replaced", "Replaced", ImportHistory.Entry::replaced)
                .count("rejected", "Rejected rows", ImportHistory.Entry::rejected).table("Imports");
    }

    /// Documents by month, thin ones in a colour of their own.
    private ChartSpec chart() {
        var count = months.documents().length;
        var shown = IntStream.range(Math.max(0, count - MOST_MONTHS), count).toArray();
        var thin = months.gaps().stream().map(Months.Gap::month).toList();
        var labels = IntStream.of(shown).mapToObj(months::month).map(month -> BusinessCalendar.axisLabel(month.toString(),
                ground.wording().locale())).toList();
        var heading = new Heading(thin.isEmpty() ? "Documents by month" : "Documents by month, thin months marked",
                "Number of invoices and credit notes, " + labels.getFirst() + " to " + labels.getLast(), headline());
        var usual = IntStream.of(shown).mapToDouble(i -> thin.contains(months.month(i)) ? 0 : months.documents()[i]).boxed().toList();
        var few = IntStream.of(shown).mapToDouble(i -> thin.contains(months.month(i)) ? months.documents()[i] : 0).boxed().toList();
        var series = thin.isEmpty()
                ? List.of(new Series("Documents", usual, Tone.PRIMARY))
                : List.of(new Series("Documents", usual, Tone.PRIMARY), new Series("Thin months", few, Tone.LOSS));
        return new ChartSpec.StackedBars(heading, Unit.Plain.COUNT, labels, series, List.of());
    }

    /// A month in words.
    static String month(YearMonth month, Ground ground) {
        return BusinessCalendar.axisLabel(month.toString(), ground.wording().locale());
    }
}
