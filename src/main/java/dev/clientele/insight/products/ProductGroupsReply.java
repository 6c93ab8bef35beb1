package dev.clientele.insight.products;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.DimensionGroups;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.analysis.Ratios;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Side;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.breakdown.Breakdown;
import dev.clientele.portfolio.breakdown.Cells;
import dev.clientele.portfolio.breakdown.DayTable;
import dev.clientele.portfolio.breakdown.Grouping;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Revenue and profit by product and by group of customers.
///
/// @param groups of customers
/// @param whole what each group bought
/// @param pairs what each group bought of each product
/// @param shown the groups that bought anything, the one that brought the most first
record ProductGroupsReply(Assortment sold, String word, DimensionGroups groups, Cells whole, Cells pairs, List<Integer> shown) {

    private static final int MOST_COLUMNS = 6;
    private static final int MOST_ROWS = 12;
    private static final int LONGEST = 20;

    static ProductGroupsReply of(Inquiry asked, String word) {
        var sold = Assortment.of(asked, asked.period());
        var groups = DimensionGroups.of(asked, ProductGroups.dimension(word));
        var days = DayTable.whole(sold.period().startDay(), sold.period().endDay());
        var whole = Breakdown.of(asked.selection(), groups.grouping(), days);
        var pairs = Breakdown.of(asked.selection(), new Grouping.Pairs(groups.grouping(), sold.grouping()), days);
        var shown = IntStream.range(0, groups.names().size()).filter(group -> whole.net()[group] != 0).boxed()
                .sorted(Comparator.<Integer>comparingLong(group -> -whole.net()[group]).thenComparing(groups.names()::get)).toList();
        return new ProductGroupsReply(sold, word, groups, whole, pairs, shown);
    }

    Reply reply() {
        var reply = asked().reply(phrase("Products by {group}{when}{filters}").words()).headline(headline())
                .footnote(new Footnotes(asked(), asked().wording()).asOf()).figure("groups", shown.size())
                .figure("products", sold.products()).figure("netRevenue", asked().money(sold.net()))
                .button("All products", asked().invocation().withoutChoice("by").question())
                .button(phrase("Profit by {group}").words(), asked().invocation().withoutCount().askInstead("profit by " + word));
        if (shown.isEmpty()) {
            return reply.reply();
        }
        reply.table(ofGroups()).table(cross("Net revenue", pairs.net()));
        if (asked().portfolio().costed()) {
            reply.table(cross("Profit", profits()));
        }
        return reply.footnote(Definition.NET_REVENUE.sentence()).chart(map()).reply();
    }

    private Inquiry asked() {
        return sold.asked();
    }

    private String headline() {
        if (shown.isEmpty()) {
            return phrase("Nothing was sold{when}{filters}.").words();
        }
        var first = shown.stream().filter(group -> !DimensionGroups.isNameless(groups.names().get(group))).findFirst()
                .orElseGet(shown::getFirst);
        return phrase("{first} {brings:brought in|bought} the most{when}{filters}: {net} of {all}, most of all {best} for {money}.")
                .with("brings", isOfProducts())
                .with("first", DimensionGroups.inSentence(groups.names().get(first))).with("net", asked().money(whole.net()[first]))
                .with("all", asked().money(sold.net()))
                .with("best", sold.names().get(best(first))).with("money", asked().money(pairs.net()[pair(first, best(first))])).words();
    }

    /// Whether the groups are of products and not of who buys them.
    private boolean isOfProducts() {
        return groups.grouping() instanceof Grouping.OfProducts;
    }

    private int pair(int group, int product) {
        return group * sold.names().size() + product;
    }

    private int best(int group) {
        return IntStream.range(0, sold.names().size()).boxed().max(Comparator.comparingLong(product -> pairs.net()[pair(group, product)]))
                .orElseThrow();
    }

    private long[] profits() {
        return IntStream.range(0, pairs.net().length).mapToLong(pair -> pairs.net()[pair] - pairs.cost()[pair]).toArray();
    }

    private Table ofGroups() {
        var table = TableBuilder.of(shown).text(word, Phrase.capitalised(word), groups.names()::get)
                .count("customers", "Customers", group -> whole.buyers()[group])
                .column("netRevenue", "Net revenue", asked().money(), group -> asked().money(whole.net()[group]));
        if (asked().portfolio().costed()) {
            table.column("profit", "Profit", asked().money(), group -> asked().money(whole.net()[group] - whole.cost()[group])).column(
                    "margin",
                    "Margin", Unit.Plain.SHARE, group -> Ratios.margin(whole.net()[group] - whole.cost()[group], whole.net()[group]));
        }
        return table.column("products", "Products a customer", Unit.Plain.NUMBER, this::breadth)
                .text("best", "Best product", group -> sold.names().get(best(group))).table("By " + word);
    }

    /// Different products per customer of a group.
    private Value breadth(int group) {
        var bought = IntStream.range(0, sold.names().size()).filter(product -> sold.isNamed()[product])
                .mapToLong(product -> pairs.buyers()[pair(group, product)]).sum();
        return whole.buyers()[group] > 0
                ? new Value.Decimal((double) bought / whole.buyers()[group])
                : new Value.Undefined("no customers");
    }

    private List<Integer> products() {
        return sold.ranked().stream().limit(asked().invocation().countOrDefault()).toList();
    }

    private Table cross(String what, long[] amounts) {
        var table = TableBuilder.of(products()).text("product", "Product", sold.names()::get);
        shown.stream().limit(MOST_COLUMNS).forEach(group -> table.column("group" + group, groups.names().get(group), asked().money(),
                product -> money(amounts[pair(group, product)])));
        return table.table(what + " by product and " + word);
    }

    private Value money(long amount) {
        return asked().money(amount);
    }

    private ChartSpec map() {
        var products = products().stream().limit(MOST_ROWS).toList();
        var columns = shown.stream().limit(MOST_COLUMNS).toList();
        var net = products.stream()
                .map(product -> columns.stream().mapToLong(group -> pairs.net()[pair(group, product)]).toArray()).toArray(long[][]::new);
        var map = new HeatMap(new Side("", HeatMap.shortened(products.stream().map(sold.names()::get).toList(), LONGEST)),
                new Side("", columns.stream().map(groups.names()::get).toList()), net, asked().portfolio().currency());
        return map.chart(new Heading(
                phrase("{first} {brings:brought in|bought} the most: {net} of {all}").with("brings", isOfProducts())
                        .with("first", groups.names().get(shown.getFirst()))
                        .with("net", asked().money(whole.net()[shown.getFirst()])).with("all", asked().money(sold.net())).words(),
                phrase("Net revenue by product and {group}{when}{filters}").words(), headline()));
    }

    private Phrase phrase(String pattern) {
        return asked().phrase(pattern).offer("group", () -> word)
                .offer("when", () -> PeriodPhrase.of(sold.period(), asked().wording()).clause());
    }
}
