package dev.clientele.insight.profit;

import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Money;
import dev.clientele.model.Phrase;
import dev.clientele.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// What it costs to win a customer and to keep one, how the two compare, and how soon a new one has paid back.
record CustomerCostsReply(WonAndKept customers) {

    private record UnitCost(String label, long customers, Value each) {}

    Reply reply() {
        var notes = new ProfitNotes(customers.accounts());
        var reply = customers.accounts().asked().reply(phrase("What a customer costs{when}{filters}").words()).headline(headline())
                .table(table()).remarks(notes.remarks()).footnotes(notes.footnotes())
                .button("Profit and loss", customers.accounts().asked().invocation().withoutChoice("cac").question());
        figures(reply);
        if (Stream.of(customers.cac(), customers.crc()).allMatch(Money.class::isInstance)) {
            reply.chart(bars());
        }
        return reply.reply();
    }

    /// The figures of it, wherever they are told.
    void figures(ReplyBuilder reply) {
        reply.figure("newCustomers", customers.won()).figure("retainedCustomers", customers.kept()).figure("cac", customers.cac())
                .figure("crc", customers.crc()).figure("crcPerCac", customers.ratio()).figure("paybackMonths", customers.payback());
    }

    /// `Keeping a customer costs about a sixth of winning one: US$210 against US$1,260.`; empty where either is not known.
    String ratio() {
        return customers.ratio() instanceof Value.Decimal(double ratio)
                ? phrase("{words}: {crc} against {cac}.")
                        .with("words", new CostRatio(ratio, customers.accounts().asked().wording()).words())
                        .with("crc", customers.crc()).with("cac", customers.cac()).words()
                : "";
    }

    Table table() {
        return TableBuilder
                .of(List.of(new UnitCost("Winning a new customer (CAC)", customers.won(), customers.cac()),
                        new UnitCost("Keeping a customer (CRC)", customers.kept(), customers.crc())))
                .text("what", "What it costs", UnitCost::label).count("customers", "Customers", UnitCost::customers)
                .column("each", "Each", customers.accounts().asked().money(), UnitCost::each)
                .table(Stream.of("What a customer costs", payback()).filter(words -> !words.isEmpty())
                        .reduce((what, when) -> what + "; " + when)
                        .orElseThrow());
    }

    private String headline() {
        var said = Stream.of(ratio(), payback().isEmpty() ? "" : Phrase.capitalised(payback()) + ".").filter(words -> !words.isEmpty())
                .toList();
        return said.isEmpty() ? single() : String.join(" ", said);
    }

    private String single() {
        return phrase("What a customer costs{when}{filters}[: {cac} to win one][: {crc} to keep one].").with("cac", customers.cac())
                .with("crc", customers.crc()).words();
    }

    private String payback() {
        return customers.payback() instanceof Value.Decimal(double months)
                ? phrase("a new one has paid back after {months} months").with("months",
                        customers.accounts().asked().wording().decimal(BigDecimal.valueOf(months), 1)).words()
                : "";
    }

    private ChartSpec bars() {
        var heading = new Heading(ratio().isEmpty() ? headline() : ratio().substring(0, ratio().indexOf(':')),
                phrase("Costs per new and per retained customer{when}{filters}").words(), headline());
        return new ChartSpec.Bars(heading, customers.accounts().asked().money(),
                List.of(bar("Winning a customer", customers.cac()), bar("Keeping a customer", customers.crc())));
    }

    private static Bar bar(String label, Value each) {
        return new Bar(label, each instanceof Money money ? money.major().doubleValue() : 0, "", Tone.PRIMARY);
    }

    private Phrase phrase(String pattern) {
        var accounts = customers.accounts();
        return accounts.asked().phrase(pattern).offer("when",
                () -> PeriodPhrase.of(accounts.period(), accounts.asked().wording()).clause());
    }
}
