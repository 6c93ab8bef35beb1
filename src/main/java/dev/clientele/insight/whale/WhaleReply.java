package dev.clientele.insight.whale;

import dev.clientele.analysis.CurvePlaces;
import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.analysis.Ratios;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Axis;
import dev.clientele.chart.ChartSpec.Curve;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Point;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Period;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.WorstDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Puts a whale curve into a reply.
///
/// @param before the same days a year before, where they compare
record WhaleReply(Inquiry asked, Period period, Whale whale, Optional<Whale> before) {

    private static final String NO_PROFIT = "all together made no profit";

    Reply reply() {
        var reply = asked.reply(phrase("Who made the profit{when}{filters}").words()).headline(headline()).footnotes(footnotes())
                .buttons(buttons());
        figures(reply);
        if (whale.losing() > 0) {
            var losers = whale.losers(asked.invocation().countOrDefault());
            reply.table(losers(losers)).listed(asked.listed(losers, losers.length));
        }
        if (whale.customers() > 1) {
            reply.chart(curve());
        }
        return reply.reply();
    }

    /// `312 customers earned US$3.1m in the last 12 months, 124 % of all profit; 243 others lost US$0.6m of it again.`
    private String headline() {
        if (whale.customers() == 0) {
            return phrase("Nobody bought anything{when}{filters}.").words();
        }
        if (whale.losing() == 0) {
            return phrase("No customer lost money{when}{filters}: {all customer} made {total} of profit, {fewest} of them half of it.")
                    .with("all", whale.customers()).with("total", money(whale.total())).with("fewest", whale.fewestFor(0.5)).words();
        }
        return phrase("{good customer} earned {peak}{when}{filters}[{hasTotal}, {share} of all profit]; {losing other} lost {lost}{end}.")
                .with("good", whale.profitable()).with("peak", money(whale.peak())).with("hasTotal", whale.total() > 0)
                .with("share", peakShare(whale)).with("losing", whale.losing()).with("lost", money(whale.lost()))
                .with("end", end()).words();
    }

    private String end() {
        return whale.total() > 0 ? " of it again" : phrase(": together a loss of {loss}").with("loss", money(-whale.total())).words();
    }

    private void figures(ReplyBuilder reply) {
        var none = new Value.Undefined("not compared with the year before");
        reply.figure("customers", whale.customers()).figure("profitable", whale.profitable()).figure("losing", whale.losing())
                .figure("profit", money(whale.total()), before.<Value>map(earlier -> money(earlier.total())).orElse(none))
                .figure("earned", money(whale.peak())).figure("lost", money(whale.lost()))
                .figure("peakShare", peakShare(whale), before.map(WhaleReply::peakShare).orElse(none))
                .figure("customersForAllProfit", whale.fewestFor(1));
    }

    private static Value peakShare(Whale of) {
        return Ratios.share(of.peak(), of.total(), NO_PROFIT);
    }

    private Table losers(int[] losers) {
        var labels = CustomerLabels.of(asked.portfolio().customers(), losers);
        var worst = Arrays.stream(losers)
                .mapToObj(customer -> WorstDocument.of(asked.selection(), customer, period.startDay(), period.endDay())).toList();
        var none = new Value.Undefined("no invoice");
        var nothing = new Value.Text("");
        var table = TableBuilder.ranked(losers.length)
                .column("customer", "Customer", Unit.Plain.TEXT, place -> new Value.Text(labels.get(place)),
                        new Value.Text("All customers"))
                .column("netRevenue", "Net revenue", asked.money(), place -> money(whale.totals().net()[losers[place]]), money(net()))
                .column("profit", "Profit", asked.money(), place -> money(whale.profit()[losers[place]]), money(whale.total()))
                .column("margin", "Margin", Unit.Plain.SHARE, place -> margin(losers[place]), Ratios.margin(whale.total(), net()))
                .column("worstDay", "Worst invoice", Unit.Plain.DAY,
                        place -> worst.get(place).<Value>map(found -> new Value.Day(LocalDate.ofEpochDay(found.day()))).orElse(none),
                        nothing)
                .column("worstProfit", "Its profit", asked.money(),
                        place -> worst.get(place).<Value>map(found -> money(found.profit())).orElse(none), nothing);
        return table.table(phrase("{losing:The customer|Customers} that lost the most").with("losing", losers.length == 1).words());
    }

    private Value margin(int customer) {
        return Ratios.margin(whale.profit()[customer], whale.totals().net()[customer]);
    }

    private ChartSpec curve() {
        var customers = whale.customers();
        var places = CurvePlaces.of(customers, IntStream.of(whale.profitable()));
        var line = new Curve(Phrase.capitalised(PeriodPhrase.of(period, asked.wording()).noun()),
                places.stream().map(place -> (double) place / customers).toList(), places.stream().map(this::earned).toList(), Tone.PRIMARY,
                whale.losing() > 0 ? points() : List.of());
        var heading =
                new Heading(title(), phrase("Whale curve{when}{filters}: profit added up, the most profitable customer first").words(),
                        headline());
        return new ChartSpec.Curves(heading, new Axis("Share of customers, the most profitable first", Unit.Plain.SHARE),
                new Axis("Profit of all so far", asked.money()), List.of(line), "");
    }

    /// The highest point, and what is left at the end.
    private List<Point> points() {
        var peak = (double) whale.profitable() / whale.customers();
        return List.of(
                new Point(peak, earned(whale.profitable()),
                        phrase("{good} earned {peak}").with("good", whale.profitable()).with("peak", money(whale.peak())).words()),
                new Point(1, earned(whale.customers()), left()));
    }

    private String left() {
        return whale.total() < 0
                ? phrase("{loss} lost in all").with("loss", money(-whale.total())).words()
                : phrase("{total} left").with("total", money(whale.total())).words();
    }

    private String title() {
        if (whale.losing() == 0) {
            return phrase("{fewest} of {all customer} made half of the profit").with("fewest", whale.fewestFor(0.5))
                    .with("all", whale.customers()).words();
        }
        var losers = phrase("{losing customer} lost").with("losing", whale.losing()).words();
        return whale.total() < 0
                ? losers + " more than the others earned"
                : phrase("{losers} {lost} of what the others earned").with("losers", losers).with("lost", money(whale.lost())).words();
    }

    /// Of the first customers, in major units.
    private double earned(int customers) {
        return asked.money(whale.cumulative()[customers]).major().doubleValue();
    }

    private List<String> footnotes() {
        var totals = whale.totals();
        var all = Arrays.stream(totals.net()).sum();
        var notes = new Footnotes(asked, asked.wording());
        return List.of(Definition.WHALE_CURVE.sentence(), notes.estimatedCost(Arrays.stream(totals.estimated()).sum(), all), notes.asOf(),
                notes.unassignedLeftOut(totals.net()[totals.unassigned()], all));
    }

    private List<Button> buttons() {
        var question = asked.invocation();
        var buttons = new ArrayList<Button>();
        asked.showMore(whale.losing()).ifPresent(buttons::add);
        if (question.period().isEmpty()) {
            buttons.add(new Button("All time", question.withPeriod(Period.allTime(asked.asOf())).question()));
        }
        buttons.add(new Button("Top customers by profit", question.withoutCount().askInstead("top by profit")));
        buttons.add(new Button("Concentration of profit", question.withoutCount().askInstead("concentration by profit")));
        buttons.add(new Button("Profit by product", question.withoutCount().askInstead("revenue profit by product")));
        return buttons;
    }

    /// A sentence with gaps to be filled; `{when}` and `{filters}` are filled already.
    private Phrase phrase(String pattern) {
        return asked.phrase(pattern).offer("when", () -> PeriodPhrase.of(period, asked.wording()).clause());
    }

    private long net() {
        return IntStream.of(whale.ranked()).mapToLong(customer -> whale.totals().net()[customer]).sum();
    }

    private Value money(long minor) {
        return asked.money(minor);
    }
}
