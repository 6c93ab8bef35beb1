package dev.clientele.insight.forecast;

import dev.clientele.analysis.Backtest;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Outlook;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.forecast.ChainStates;
import dev.clientele.portfolio.forecast.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What all answers of a forecast say alike: how it did a year ago, how its states are called, the small print.
record ForecastWords(Outlook outlook) {

    Money money(double minor) {
        return outlook.asked().money(Math.round(minor));
    }

    /// `€2.1m to €2.6m`.
    String interval(Resampling.Interval interval) {
        var wording = outlook.asked().wording();
        return wording.moneyShort(money(interval.low())) + " to " + wording.moneyShort(money(interval.high()));
    }

    /// What the forecast made a year ago was worth, year for year or month by month; why there is none where there is none.
    String lookedBack(boolean monthly) {
        return outlook.backtest().map(back -> monthly ? monthly(back) : yearly(back)).orElseGet(() -> outlook.asked()
                .phrase("How well it predicts cannot be told: looking back needs three whole years, and {begins}.")
                .with("begins", outlook.asked().coverage().words(outlook.asked().wording())).words());
    }

    private String yearly(Backtest back) {
        var pattern = back.beatsNaive()
                ? "Made a year ago, it was {error} off, last year again {naive}."
                : "It did not beat \u201clast year again\u201d: made a year ago, it was {error} off, last year again {naive}.";
        return outlook.asked().phrase(pattern).with("error", off(back.error())).with("naive", off(back.naiveError())).words();
    }

    private String monthly(Backtest back) {
        var pattern = back.beatsSeasonal()
                ? "Made a year ago, its months were {error} off on average, the same month of the year before {naive}."
                : "It did not beat \u201cthe same month last year\u201d: made a year ago, its months were {error} off on average, that {naive}.";
        return outlook.asked().phrase(pattern).with("error", off(back.monthly())).with("naive", off(back.monthlySeasonal())).words();
    }

    private String off(double error) {
        return outlook.asked().wording().shareShort(Math.abs(error));
    }

    /// The forecast made a year ago beside the others.
    Table backtest(Backtest back) {
        record Row(String method, double forecast, double monthly) {}
        var none = new Value.Undefined("not told month by month");
        var chain = back.isByRecency() ? "By tier and recency (used)" : "By tier (used)";
        var other = back.isByRecency() ? "By tier" : "By tier and recency";
        var rows = List.of(new Row(chain, back.forecast(), back.monthly()),
                new Row(other, back.isByRecency() ? back.byTier() : back.byRecency(), Double.NaN),
                new Row("Last year again; the same month again", back.naive(), back.monthlySeasonal()),
                new Row("Last year's mean month", back.naive(), back.monthlyNaive()));
        return TableBuilder.of(rows).text("method", "Method", Row::method)
                .column("forecast", "Expected", outlook.asked().money(), row -> money(row.forecast()))
                .column("actual", "Happened", outlook.asked().money(), _ -> money(back.actual()))
                .column("error", "Off by", Unit.Plain.SHARE, row -> new Value.Change(row.forecast() / back.actual() - 1))
                .column("monthly", "Off month by month", Unit.Plain.SHARE,
                        row -> Double.isNaN(row.monthly()) ? none : new Value.Share(row.monthly()))
                .table(outlook.asked().phrase("The 12 months to {day}, as they would have been told a year ago")
                        .with("day", outlook.asked().asOf()).words());
    }

    /// `Gold, bought in the last 90 days`.
    String state(int state) {
        var states = outlook.moves().states();
        var tier = states.tier(state);
        if (tier == states.tiers()) {
            return states.byRecency() ? lapsed(state - 2 * states.tiers()) : "No longer active";
        }
        var recent = ", bought in the last " + ChainStates.RECENT_DAYS + " days";
        return tier(tier) + (states.byRecency() ? state % 2 == 0 ? recent : ", before that" : "");
    }

    private static String lapsed(int years) {
        return List.of("Last bought 1 to 2 years ago", "2 to 3 years ago", "Longer ago").get(years);
    }

    String tier(int tier) {
        return outlook.asked().settings().tiers().in(outlook.asked().portfolio().currency()).tiers().get(tier).label();
    }

    /// Where those of each state are a year later.
    Table migration() {
        var chain = outlook.chain();
        var states = outlook.moves().states();
        var table = TableBuilder.ranked(states.count()).text("from", "A year ago", this::state);
        IntStream.rangeClosed(0, states.tiers()).forEach(tier -> {
            var name = tier < states.tiers() ? tier(tier) : "No longer active";
            table.column("to" + name.replace(" ", ""), name, Unit.Plain.SHARE, from -> new Value.Share(IntStream.range(0, states.count())
                    .filter(to -> states.tier(to) == tier).mapToDouble(to -> chain.probability()[from][to]).sum()));
        });
        return table.column("mean", "Net revenue of one", outlook.asked().money(), state -> money(chain.mean()[state]))
                .table("Where customers were a year later (migration matrix)");
    }

    List<String> footnotes() {
        var asked = outlook.asked();
        var notes = new ArrayList<>(List.of(Definition.MIGRATION_MATRIX.sentence(), chosen(), Definition.FORECAST_INTERVAL.sentence()));
        var footnotes = new Footnotes(asked, asked.wording());
        notes.add(footnotes.asOf());
        notes.add("Revenue without a customer is left out.");
        return notes;
    }

    private String chosen() {
        var bounds = outlook.moves().states().boundaries();
        var tiers = IntStream.range(0, bounds.size()).filter(tier -> bounds.get(tier) != Long.MAX_VALUE)
                .mapToObj(tier -> tier(tier) + " from " + outlook.asked().wording().moneyShort(money(bounds.get(tier)))).toList();
        return outlook.asked()
                .phrase("Customers are told apart by tier[{recency} and by how long ago they bought, which predicted better a year "
                        + "ago]; so that tiers can grow and shrink, today's boundaries hold for all years[: {tiers}].")
                .with("recency", outlook.moves().states().byRecency()).with("tiers", String.join(", ", tiers)).words();
    }
}
