package dev.clientele.insight.products;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.analysis.Ratios;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.insight.products.Suggestions.Suggestion;
import dev.clientele.model.Money;
import dev.clientele.model.Period;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// What one customer buys, what it stopped buying, and what it could also buy.
///
/// @param all what everyone who fits the filters bought
/// @param own what the customer bought
/// @param ownBefore what it bought in as many days just before
record CustomerProductsReply(CustomerName name, int customer, Assortment all, Assortment own, Assortment ownBefore,
        List<Suggestion> suggestions, Wallets wallets) {

    private static final int MOST_BARS = 12;

    static CustomerProductsReply of(Inquiry asked) {
        var about = asked.aboutNamed();
        var name = asked.invocation().customers().getFirst();
        var customer = asked.portfolio().customers().indexOf(name.id()).orElseThrow();
        var period = asked.period();
        var all = Assortment.of(asked, period);
        var before = Assortment.of(about, earlier(period));
        return new CustomerProductsReply(name, customer, all, Assortment.of(about, period), before,
                new Suggestions(all, before.baskets(), customer).best(), Wallets.of(about));
    }

    /// As many days just before.
    private static Period earlier(Period period) {
        return Period.days(period.start().minusDays(period.endDay() - (long) period.startDay()), period.start().minusDays(1));
    }

    Reply reply() {
        var bought = bought();
        var stopped = stopped();
        var reply = asked().reply(phrase("Products of {customer}{when}").words()).headline(headline(stopped)).footnotes(footnotes())
                .figure("bought", breadth()).figure("stopped", stopped.size()).figure("suggested", suggestions.size())
                .figure("netRevenue", money(own.net())).figure("expected", money(expected()))
                .figure("walletShare", wallets.share(customer));
        wallets.wallet(customer).ifPresent(wallet -> reply.figure("wallet", money(wallet)));
        if (!bought.isEmpty()) {
            reply.table(buys(bought));
        }
        if (!stopped.isEmpty()) {
            reply.table(stops(stopped));
        }
        if (!suggestions.isEmpty()) {
            reply.table(couldBuy()).chart(bars());
        }
        return reply.button("All about it", "customer " + name.question())
                .button("All products", asked().question("products", all.period()))
                .reply();
    }

    private Inquiry asked() {
        return all.asked();
    }

    private List<Integer> bought() {
        return ranked(own, product -> own.cells().net()[product] != 0);
    }

    /// How many different products it bought.
    private int breadth() {
        return own.breadth()[customer];
    }

    /// Bought in the days before, and not in these.
    private List<Integer> stopped() {
        return ranked(ownBefore,
                product -> ownBefore.baskets().has(customer, product) && !own.baskets().has(customer, product) && own.isNamed()[product]);
    }

    private static List<Integer> ranked(Assortment assortment, IntPredicate wanted) {
        return IntStream.range(0, assortment.names().size()).filter(wanted).boxed()
                .sorted(Comparator.<Integer>comparingLong(product -> -assortment.cells().net()[product])
                        .thenComparing(assortment.names()::get))
                .toList();
    }

    private long expected() {
        return shown().stream().mapToLong(Suggestion::expected).sum();
    }

    private List<Suggestion> shown() {
        return suggestions.stream().limit(asked().invocation().countOrDefault()).toList();
    }

    /// `Field Trip Store bought 41 products in 2019 and stopped buying 12. It could also buy Road-250 Red, 58, worth US$2.1k: ...`
    private String headline(List<Integer> stopped) {
        var first = phrase(
                "{customer} bought {products product}{when}[ and stopped buying {stopped}][; in the last 12 months it spent {share} of its estimated wallet here].")
                .with("products", breadth()).with("stopped", stopped.isEmpty() ? "" : asked().wording().count(stopped.size()))
                .with("share", wallets.share(customer)).words();
        if (suggestions.isEmpty()) {
            return first + " Nothing else stands out that it could buy.";
        }
        var best = suggestions.getFirst();
        return first + phrase(" It could also buy {product}: {confidence} of those who buy {because} do, so {expected} may be expected.")
                .with("product", all.names().get(best.product())).with("confidence", new Value.Share(best.rule().confidence()))
                .with("because", all.names().get(best.because())).with("expected", money(best.expected())).words();
    }

    private Table buys(List<Integer> bought) {
        return TableBuilder.of(bought.stream().limit(asked().invocation().countOrDefault()).toList())
                .column("product", "Product", Unit.Plain.TEXT, product -> new Value.Text(own.names().get(product)), new Value.Text("All"))
                .column("netRevenue", "Net revenue", asked().money(), product -> money(own.cells().net()[product]), money(own.net()))
                .column("before", "Before", asked().money(), product -> money(ownBefore.cells().net()[product]),
                        money(ownBefore.net()))
                .column("change", "Change", Unit.Plain.SHARE,
                        product -> Ratios.change(own.cells().net()[product], ownBefore.cells().net()[product]),
                        Ratios.change(own.net(), ownBefore.net()))
                .table("What it buys");
    }

    private Table stops(List<Integer> stopped) {
        return TableBuilder.of(stopped.stream().limit(asked().invocation().countOrDefault()).toList())
                .text("product", "Product", own.names()::get)
                .column("before", "Net revenue in the days before", asked().money(), product -> money(ownBefore.cells().net()[product]))
                .table("What it stopped buying");
    }

    private Table couldBuy() {
        return TableBuilder.of(shown()).text("product", "Product", one -> all.names().get(one.product()))
                .text("because", "Because it buys", one -> all.names().get(one.because()))
                .count("both", "Customers with both", one -> one.rule().both())
                .column("support", "Support", Unit.Plain.SHARE, one -> new Value.Share(one.rule().support()))
                .column("confidence", "Confidence", Unit.Plain.SHARE, one -> new Value.Share(one.rule().confidence()))
                .column("lift", "Lift", Unit.Plain.NUMBER, one -> new Value.Decimal(one.rule().lift()))
                .column("expected", "Expected", asked().money(), one -> money(one.expected())).table("What it could also buy");
    }

    private ChartSpec bars() {
        var bars = shown().stream().limit(MOST_BARS)
                .map(one -> new Bar(all.names().get(one.product()), money(one.expected()).major().doubleValue(),
                        asked().wording().shareShort(one.rule().confidence()), Tone.PRIMARY))
                .toList();
        var heading = new Heading(phrase("What {customer} could also buy").words(),
                "Net revenue to be expected, and how many buyers of what it buys buy it, too", headline(stopped()));
        return new ChartSpec.Bars(heading, asked().money(), bars);
    }

    private List<String> footnotes() {
        var lines = new ArrayList<>(List.of(Definition.ASSOCIATION.sentence(), Definition.EXPECTED_PURCHASE.sentence()));
        if (!wallets.isEmpty()) {
            lines.add(Definition.SHARE_OF_WALLET.sentence());
        }
        lines.add(new Footnotes(asked(), asked().wording()).asOf());
        return lines;
    }

    private Phrase phrase(String pattern) {
        return asked().phrase(pattern).offer("customer", name::label)
                .offer("when", () -> PeriodPhrase.of(all.period(), asked().wording()).clause());
    }

    private Money money(long minor) {
        return asked().money(minor);
    }
}
