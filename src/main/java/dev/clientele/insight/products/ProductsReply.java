package dev.clientele.insight.products;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.analysis.Ratios;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Side;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Money;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Ranking;
import dev.clientele.portfolio.Totals;
import dev.clientele.portfolio.breakdown.Breakdown;
import dev.clientele.portfolio.breakdown.DayTable;
import dev.clientele.portfolio.breakdown.Grouping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What is sold: revenue, profit and buyers of each product, the greatest customers against the best products, how broadly customers
/// buy, and how much of what they spend they spend here.
record ProductsReply(Assortment sold, Breadths breadths, Wallets wallets, List<Integer> ranked) {

    private static final int MAP_CUSTOMERS = 12;

    static ProductsReply of(Inquiry asked) {
        var sold = Assortment.of(asked, asked.period());
        return new ProductsReply(sold, Breadths.of(sold.breadth()), Wallets.of(asked), sold.ranked());
    }

    Reply reply() {
        var reply = asked().reply(phrase("Products{when}{filters}").words()).headline(headline()).footnotes(footnotes()).buttons(buttons());
        figures(reply);
        if (ranked.isEmpty()) {
            return reply.reply();
        }
        reply.table(table());
        if (!wallets.isEmpty()) {
            reply.table(wallets.table(asked().invocation().countOrDefault()));
        }
        var customers = customers();
        var columns = MatrixColumns.of(sold);
        if (customers.length > 1 && columns.names().size() > 1) {
            reply.chart(map(customers, columns));
        }
        return reply.reply();
    }

    private Inquiry asked() {
        return sold.asked();
    }

    /// `513 customers bought 221 products in 2019, 31 each on average; 14 of them buy one alone. They spend 34 % of their wallets here.`
    private String headline() {
        if (ranked.isEmpty()) {
            return phrase("Nothing was sold{when}{filters}.").words();
        }
        return phrase(
                "{customers customer} bought {products product}{when}{filters}, {mean} each on average[; {single} of them one alone].[ {share} "
                        + "of what the {known customer} with a known wallet spend is spent here.]")
                .with("customers", breadths.customers())
                .with("products", sold.products()).with("mean", decimal(breadths.mean()))
                .with("single", breadths.single() == 0 ? "" : asked().wording().count(breadths.single())).with("share", wallets.share())
                .with("known", wallets.known().size()).words();
    }

    private String decimal(double number) {
        return asked().wording().decimal(BigDecimal.valueOf(number), 1);
    }

    private void figures(ReplyBuilder reply) {
        var costed = asked().portfolio().costed();
        reply.figure("products", sold.products()).figure("customers", breadths.customers()).figure("netRevenue", money(sold.net()))
                .figure("profit", costed ? money(sold.profit()) : new Value.Undefined("no costs"))
                .figure("productsPerCustomer",
                        breadths.customers() == 0 ? new Value.Undefined("no customers") : new Value.Decimal(breadths.mean()))
                .figure("medianProducts",
                        breadths.customers() == 0 ? new Value.Undefined("no customers") : new Value.Decimal(breadths.median()))
                .figure("oneProductCustomers", breadths.single()).figure("walletCustomers", wallets.known().size())
                .figure("walletShare", wallets.share());
    }

    private Table table() {
        var cells = sold.cells();
        var shown = ranked.stream().limit(asked().invocation().countOrDefault()).toList();
        var table = TableBuilder.of(shown)
                .column("product", "Product", Unit.Plain.TEXT, product -> new Value.Text(sold.names().get(product)), new Value.Text("All"))
                .column("netRevenue", "Net revenue", asked().money(), product -> money(cells.net()[product]), money(sold.net()))
                .column("share", "Share", Unit.Plain.SHARE, product -> Ratios.share(cells.net()[product], sold.net()), new Value.Share(1));
        if (asked().portfolio().costed()) {
            table.column("profit", "Profit", asked().money(), product -> money(sold.profit(product)), money(sold.profit()))
                    .column("margin", "Margin", Unit.Plain.SHARE, product -> Ratios.margin(sold.profit(product), cells.net()[product]),
                            Ratios.margin(sold.profit(), sold.net()));
        }
        return table
                .column("customers", "Customers", Unit.Plain.COUNT, product -> new Value.Count(cells.buyers()[product]),
                        new Value.Count(breadths.customers()))
                .column("penetration", "Of customers", Unit.Plain.SHARE,
                        product -> Ratios.share(cells.buyers()[product], breadths.customers(), "no customers"), new Value.Share(1))
                .table("");
    }

    /// The greatest customers of the period, the greatest first.
    private int[] customers() {
        var net = Totals.between(asked().selection(), sold.period().startDay(), sold.period().endDay()).net();
        return Ranking.top(asked().selection().days(), net, asked().dataEndDay(), MAP_CUSTOMERS);
    }

    private ChartSpec map(int[] customers, MatrixColumns columns) {
        var rows = MatrixColumns.places(asked().portfolio().customers().count() + 1, Arrays.stream(customers).boxed().toList());
        var pairs = new Grouping.Pairs(new Grouping.OfCustomers(rows, customers.length + 1), columns.grouping());
        var shown = new boolean[asked().portfolio().customers().count()];
        Arrays.stream(customers).forEach(customer -> shown[customer] = true);
        var cells = Breakdown.of(asked().selection().only(shown), pairs, DayTable.whole(sold.period().startDay(), sold.period().endDay()));
        var width = columns.names().size();
        var net = new long[customers.length][];
        Arrays.setAll(net, row -> Arrays.copyOfRange(cells.net(), row * (width + 1), row * (width + 1) + width));
        var map =
                new HeatMap(new Side("", CustomerLabels.of(asked().portfolio().customers(), customers)), new Side("", columns.names()), net,
                        asked().portfolio().currency());
        return map.chart(new Heading(title(net, columns.noun()),
                phrase("Net revenue of the greatest customers by {column}{when}{filters}").with("column", columns.noun()).words(),
                headline()));
    }

    private String title(long[][] net, String noun) {
        var all = (long) net.length * net[0].length;
        var empty = Arrays.stream(net).flatMapToLong(Arrays::stream).filter(amount -> amount <= 0).count();
        if (empty == 0) {
            return phrase("Each of the {rows} greatest customers buys of every {column}").with("rows", net.length).with("column", noun)
                    .words();
        }
        return phrase("The {rows} greatest customers leave {empty} of {all} places empty").with("rows", net.length).with("empty", empty)
                .with("all", all).words();
    }

    private List<String> footnotes() {
        var notes = new Footnotes(asked(), asked().wording());
        var lines = new ArrayList<>(List.of(Definition.BREADTH.sentence()));
        if (asked().portfolio().costed()) {
            lines.add(notes.estimatedCost(Arrays.stream(sold.cells().estimated()).sum(), sold.net()));
        }
        if (!wallets.isEmpty()) {
            lines.add(Definition.SHARE_OF_WALLET.sentence());
        }
        lines.add(notes.asOf());
        return lines;
    }

    private List<Button> buttons() {
        var question = asked().invocation();
        var buttons = new ArrayList<Button>();
        asked().showMore(ranked.size()).ifPresent(buttons::add);
        ProductGroups.usual(asked()).ifPresent(word -> buttons.add(new Button("By " + word, question.withChoice("by", word).question())));
        if (asked().portfolio().costed()) {
            buttons.add(new Button("Profit by product", question.withoutCount().askInstead("profit by product")));
        }
        return buttons;
    }

    private Phrase phrase(String pattern) {
        return asked().phrase(pattern).offer("when", () -> PeriodPhrase.of(sold.period(), asked().wording()).clause());
    }

    private Money money(long minor) {
        return asked().money(minor);
    }
}
