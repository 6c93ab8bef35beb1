package dev.clientele.insight.forecast;

import dev.clientele.analysis.Outlook;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.forecast.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Puts the years ahead into a reply.
record YearsReply(Outlook outlook) {

    private static final List<Tone> TONES = List.of(Tone.PRIMARY, Tone.SECOND, Tone.THIRD, Tone.FOURTH);

    Reply reply() {
        var asked = outlook.asked();
        var reply = asked.reply(asked.phrase("Forecast[ for {years year}]{filters}").with("years", outlook.years()).words())
                .headline(headline()).table(ahead()).table(words().migration()).footnotes(words().footnotes());
        outlook.backtest().ifPresent(back -> reply.table(words().backtest(back)));
        figures(reply);
        var question = asked.invocation().withoutCount();
        return reply.chart(revenue()).chart(tiers()).button("By month", question.withChoice(ForecastQuestion.STEP, "months").question())
                .button("Who stays", question.askInstead("retention")).button("Moves between tiers", question.askInstead("tiers moves"))
                .reply();
    }

    /// `About €2.3m (90 %: €2.1m to €2.6m) are expected in the 12 months to 31 May 2021, after €2.2m. Without new customers ...`
    private String headline() {
        return outlook.asked()
                .phrase("{finding} (90 %: {interval}), after {last} in the 12 months before. Without new customers it would be "
                        + "{alone}[, and {lastAlone} in the last of {years} years]. {lookedBack}")
                .with("finding", finding())
                .with("interval", words().interval(outlook.resampling().year(0, Outlook.PROBABILITY)))
                .with("last", outlook.asked().money(outlook.lastYear())).with("alone", words().money(outlook.without().revenue()[0]))
                .with("years", outlook.years())
                .with("lastAlone", outlook.years() == 1
                        ? ""
                        : outlook.asked().wording().moneyShort(words().money(outlook.without().revenue()[outlook.years() - 1])))
                .with("lookedBack", words().lookedBack(false)).words();
    }

    private String finding() {
        return outlook.asked().phrase("About {next} of net revenue is expected in the 12 months to {day}{filters}")
                .with("next", words().money(outlook.with().revenue()[0])).with("day", outlook.end(0).minusDays(1)).words();
    }

    private ForecastWords words() {
        return new ForecastWords(outlook);
    }

    private void figures(ReplyBuilder reply) {
        var interval = outlook.resampling().year(0, Outlook.PROBABILITY);
        reply.figure("customers", Math.round(outlook.active(outlook.today())))
                .figure("lastYear", outlook.asked().money(outlook.lastYear()))
                .figure("nextYear", words().money(outlook.with().revenue()[0])).figure("nextYearLow", words().money(interval.low()))
                .figure("nextYearHigh", words().money(interval.high()))
                .figure("nextYearWithoutNew", words().money(outlook.without().revenue()[0]))
                .figure("nextYearCustomers", new Value.Decimal(outlook.active(outlook.with().customers()[1])))
                .figure("nextYearCustomersWithoutNew", new Value.Decimal(outlook.active(outlook.without().customers()[1])));
        outlook.backtest().ifPresent(back -> reply.figure("backtestExpected", words().money(back.forecast()))
                .figure("backtestHappened", words().money(back.actual())).figure("backtestError", new Value.Change(back.error()))
                .figure("naiveError", new Value.Change(back.naiveError()))
                .figure("backtestInInterval", new Value.Text(back.isCovered() ? "yes" : "no")));
    }

    private Table ahead() {
        var asked = outlook.asked();
        var table = TableBuilder.ranked(outlook.years())
                .column("end", "12 months to", Unit.Plain.DAY, year -> new Value.Day(outlook.end(year).minusDays(1)))
                .column("netRevenue", "Net revenue", asked.money(), year -> words().money(outlook.with().revenue()[year]))
                .column("low", "Low (90 %)", asked.money(),
                        year -> words().money(outlook.resampling().year(year, Outlook.PROBABILITY).low()))
                .column("high", "High", asked.money(), year -> words().money(outlook.resampling().year(year, Outlook.PROBABILITY).high()))
                .count("customers", "Customers", year -> Math.round(outlook.active(outlook.with().customers()[year + 1])));
        IntStream.range(0, outlook.moves().states().tiers()).forEach(tier -> table.count("tier" + tier, words().tier(tier),
                year -> Math.round(outlook.inTier(outlook.with().customers()[year + 1], tier))));
        return table
                .column("netRevenueWithoutNew", "Without new ones", asked.money(), year -> words().money(outlook.without().revenue()[year]))
                .count("customersWithoutNew", "Customers then", year -> Math.round(outlook.active(outlook.without().customers()[year + 1])))
                .table("Ahead, with new customers coming as they did, and without");
    }

    private ChartSpec revenue() {
        var past = Math.min(outlook.pastYears(), 3);
        var labels = IntStream.rangeClosed(-past + 1, outlook.years()).mapToObj(this::label).toList();
        var with = series("With new ones", past, year -> year <= 0 ? past(year) : outlook.with().revenue()[year - 1], Tone.PRIMARY);
        var alone = series("Without", past, year -> from(year, outlook.without().revenue()), Tone.LOSS);
        var low = series("Low", past, year -> from(year, bounds(Resampling.Interval::low)), Tone.MUTED);
        var high = series("High", past, year -> from(year, bounds(Resampling.Interval::high)), Tone.MUTED);
        var subtitle = outlook.asked()
                .phrase("Net revenue of the 12 months to {day} of each year, with and without new customers, 90 % interval{filters}")
                .with("day", outlook.asked().wording().day(outlook.asked().asOf()).replaceFirst(" \\d+$", "")).words();
        return new ChartSpec.Lines(new Heading(finding(), subtitle, finding()), outlook.asked().money(), labels,
                List.of(low, high, alone, with));
    }

    private String label(int year) {
        return Integer.toString(outlook.end(year - 1).minusDays(1).getYear());
    }

    private double[] bounds(ToDoubleFunction<Resampling.Interval> bound) {
        return IntStream.range(0, outlook.years()).mapToObj(year -> outlook.resampling().year(year, Outlook.PROBABILITY))
                .mapToDouble(bound).toArray();
    }

    /// Nothing before the year that is over, what that brought, and what is ahead.
    private double from(int year, double[] ahead) {
        if (year < 0) {
            return Double.NaN;
        }
        return year == 0 ? past(year) : ahead[year - 1];
    }

    /// @param year 0 for the one that is over, below zero for those before
    private double past(int year) {
        return outlook.season().net(outlook.end(year - 2), outlook.end(year - 1));
    }

    /// @param minor for each year from the first past one, in minor units
    private Series series(String name, int past, IntToDoubleFunction minor, Tone tone) {
        var values = IntStream.rangeClosed(-past + 1, outlook.years()).mapToObj(year -> major(minor.applyAsDouble(year))).toList();
        return new Series(name, values, tone);
    }

    private double major(double minor) {
        return Double.isNaN(minor) ? minor : words().money(minor).major().doubleValue();
    }

    private ChartSpec tiers() {
        var labels = IntStream.rangeClosed(0, outlook.years()).mapToObj(this::label).toList();
        var series = new ArrayList<Series>();
        for (var tier = outlook.moves().states().tiers() - 1; tier >= 0; tier--) {
            var own = tier;
            series.add(new Series(words().tier(tier),
                    IntStream.rangeClosed(0, outlook.years())
                            .mapToObj(year -> (double) Math.round(outlook.inTier(outlook.with().customers()[year], own))).toList(),
                    TONES.get(Math.min(tier, TONES.size() - 1))));
        }
        var title = outlook.asked().phrase("{next} active customers are expected in a year, {today} today")
                .with("next", Math.round(outlook.active(outlook.with().customers()[1])))
                .with("today", Math.round(outlook.active(outlook.today()))).words();
        var subtitle = outlook.asked().phrase("Active customers by tier, today's boundaries, with new customers{filters}").words();
        return new ChartSpec.StackedBars(new Heading(title, subtitle, title), Unit.Plain.COUNT, labels, series, List.of());
    }
}
