package dev.clientele.insight.customer;

import dev.clientele.analysis.Ratios;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Dimension;
import dev.clientele.model.Unit;
import dev.clientele.portfolio.ProductSums;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The products that brought most: in the twelve months to the as-of day or, where nothing was bought in them, of all time.
///
/// @param net for each name above zero, greatest first, minor units
/// @param total the customer's net revenue of the same days
record CustomerProducts(Card card, String when, List<Map.Entry<String, Long>> net, long total) {

    private static final int MOST = 5;

    static CustomerProducts of(Card card) {
        var yearBack = Math.toIntExact(card.asked().dataEnd().minusYears(1).toEpochDay());
        var lately = ranked(card, yearBack);
        if (lately.isEmpty()) {
            return new CustomerProducts(card, "of all time", ranked(card, Integer.MIN_VALUE), card.windows().allTime().net());
        }
        return new CustomerProducts(card, "of the last 12 months", lately, card.windows().lastTwelve().net());
    }

    Table table() {
        var title = card.phrase("Products {when}[{cut}, the first {most} of {all}]").with("when", when).with("cut", net.size() > MOST)
                .with("most", MOST).with("all", net.size()).words();
        return TableBuilder.of(net.stream().limit(MOST).toList()).text("product", "Product", Map.Entry::getKey)
                .column("netRevenue", "Net revenue", card.asked().money(), product -> card.money(product.getValue()))
                .column("share", "Share", Unit.Plain.SHARE, product -> Ratios.share(product.getValue(), total)).table(title);
    }

    /// Products of one name in several categories are one here; lines that name no product are left out.
    private static List<Map.Entry<String, Long>> ranked(Card card, int start) {
        var portfolio = card.asked().portfolio();
        var names = portfolio.customers().dictionary(Dimension.PRODUCT);
        var sums = ProductSums.of(portfolio, card.customer(), start, card.asked().dataEndDay());
        var net = new HashMap<String, Long>();
        for (var product = 1; product < sums.length; product++) {
            if (sums[product] != 0) {
                net.merge(names.name(product), sums[product], Long::sum);
            }
        }
        return net.entrySet().stream().filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> Map.entry(entry.getKey(), entry.getValue())).toList();
    }
}
