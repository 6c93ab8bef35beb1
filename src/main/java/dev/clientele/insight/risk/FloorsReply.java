package dev.clientele.insight.risk;

import dev.clientele.analysis.CustomerRisks;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.RiskFloor;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.risk.Floor;
import dev.clientele.portfolio.risk.PastWarnings.OfFloor;
import java.util.List;
import java.util.Optional;

/// How right warnings would have been in the past, floor by floor.
record FloorsReply(Inquiry asked, CustomerRisks of) {

    Reply reply() {
        var floor = of.floor().orElseThrow(() -> new Refusal(
                "How right warnings were is known of all purchases and by the estimate that is trusted, not of a part of them or by another one.",
                List.of("at-risk backtest")));
        var warnings = floor.warnings();
        var reply = asked.reply("How right warnings of customers at risk were").headline(headline(floor));
        if (!warnings.days().isEmpty()) {
            reply.figure("days", warnings.days().size()).figure("customers", warnings.all().customers())
                    .figure("real", warnings.all().real()).figure("realOfAll", new Value.Share(warnings.all().right()));
            floor.past().ifPresent(past -> reply.figure("named", past.customers()).figure("right", new Value.Share(past.right())));
            reply.table(table(floor));
        }
        return reply.footnote(new FloorWords(of, floor).sentence()).footnote(days(floor)).footnote(of.chance().note())
                .footnote(new Footnotes(asked, asked.wording()).asOf()).button("Who is at risk", "at-risk")
                .button("Try it as an alert", "alerts backtest at-risk").reply();
    }

    private String headline(RiskFloor floor) {
        var record = floor.record(asked.wording());
        return Phrase.capitalised(record) + floor.past().map(past -> ": "
                + asked.wording().count(past.real()) + " of " + asked.wording().count(past.customers()) + ", where "
                + asked.wording().shareShort(floor.warnings().all().right()) + " of all active customers were really lost").orElse("")
                + ".";
    }

    /// The floors that would have named somebody, the lowest first.
    private Table table(RiskFloor floor) {
        var warnings = floor.warnings();
        var rows = warnings.byFloor().stream().filter(row -> row.named().customers() > 0)
                .filter(row -> of.chance().canTell() || row.floor().chance() >= Floor.USUAL.chance()).toList();
        var words = new FloorWords(of, floor);
        return TableBuilder.of(rows)
                .text("floor", "Floor", row -> floor(words, row.floor()) + (row.floor().equals(floor.floor()) ? " (used)" : ""))
                .column("leastShare", "Least stake, of the year", Unit.Plain.SHARE, row -> new Value.Share(row.floor().share()))
                .column("leastStake", "Least stake now", asked.money(),
                        row -> asked.money(Math.round(row.floor().share() * warnings.yearly())))
                .column("named", "Named", Unit.Plain.COUNT, row -> new Value.Count(row.named().customers()))
                .column("namedADay", "At a time", Unit.Plain.NUMBER,
                        row -> new Value.Decimal((double) row.named().customers() / warnings.days().size()))
                .column("real", "Real", Unit.Plain.COUNT, row -> new Value.Count(row.named().real()))
                .column("right", "Right", Unit.Plain.SHARE, row -> new Value.Share(row.named().right()))
                .column("missed", "Missed", Unit.Plain.COUNT, row -> new Value.Count(warnings.all().real() - row.named().real()))
                .column("moneyFound", "Of the money lost", Unit.Plain.SHARE, row -> found(warnings.all().realMoney(), row)).withoutTotals()
                .table("");
    }

    private static String floor(FloorWords words, Floor floor) {
        var chance = words.chance("", floor);
        return chance.isEmpty() ? "any chance of loss" : chance;
    }

    private static Value found(long all, OfFloor row) {
        return Value.share(row.named().realMoney(), all, "nothing was lost");
    }

    private Optional<String> days(RiskFloor floor) {
        return floor.warnings().days().isEmpty()
                ? Optional.empty()
                : Optional.of("Counted at the ends of "
                        + asked.wording().counted(floor.warnings().days().size(), "quarter", "quarters")
                        + ", a customer once at each; missed are those really lost "
                        + "whom the floor did not name.");
    }
}
