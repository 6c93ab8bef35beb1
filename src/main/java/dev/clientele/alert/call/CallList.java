package dev.clientele.alert.call;

import dev.clientele.analysis.Calls;
import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.CustomerRisks;
import dev.clientele.analysis.RiskWords;
import dev.clientele.analysis.Scope;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Whom to call today, the most pressing first, as digests rank them: the money that is at stake times the chance that it is going.
///
/// @param ranked all of them
/// @param shown how many are on the list
record CallList(CustomerRisks of, int[] ranked, int shown) {

    private static final int USUAL_PRODUCTS = 2;
    private static final int YEAR = 365;

    /// @param settled the ids of customers about whom somebody has decided
    static CallList of(Scope asked, Set<String> settled, int most) {
        var risks = CustomerRisks.of(asked);
        var ranked = new Calls(risks).ranked(settled);
        return new CallList(risks, ranked, Math.min(most, ranked.length));
    }

    List<String> labels() {
        return CustomerLabels.of(portfolio().customers(), Arrays.copyOf(ranked, shown));
    }

    String id(int place) {
        return portfolio().customers().ids()[ranked[place]];
    }

    /// What the customer is expected to bring in a year.
    Money stake(int place) {
        return of.asked().money(of.risks().turnover().expected()[ranked[place]]);
    }

    String why(int place) {
        return new RiskWords(of).silence(ranked[place]);
    }

    LocalDate lastOrder(int place) {
        return LocalDate.ofEpochDay(of.risks().rhythm().last()[ranked[place]]);
    }

    String contact(int place) {
        return portfolio().customers().profiles().reachedBy(ranked[place]);
    }

    String owner(int place) {
        return portfolio().customers().value(Dimension.OWNER, ranked[place]);
    }

    /// The median order of the year to the last one, and what was on most of them: `€1.2k: Bolts, Nuts`.
    String basket(int place) {
        var orders = orders(ranked[place]);
        if (orders.length == 0) {
            return "";
        }
        var median = of.asked().wording().moneyShort(of.asked().money(median(orders)));
        var products = products(orders);
        return products.isEmpty() ? median : median + ": " + String.join(", ", products);
    }

    /// The middle amount, or the mean of the middle two; minor units.
    private long median(int[] orders) {
        var amounts = Arrays.stream(orders).mapToLong(order -> portfolio().orders().net()[order]).sorted().toArray();
        return Math.round((amounts[(amounts.length - 1) / 2] + amounts[amounts.length / 2]) / 2.0);
    }

    private int[] orders(int customer) {
        var orders = portfolio().orders();
        var last = of.risks().rhythm().last()[customer];
        return IntStream.range(orders.firstRow(customer, last - YEAR + 1), orders.firstRow(customer, last + 1))
                .filter(order -> orders.net()[order] > 0).toArray();
    }

    private List<String> products(int[] orders) {
        var lines = portfolio().lines();
        if (lines.count() == 0) {
            return List.of();
        }
        var bought = new HashMap<Integer, Integer>();
        for (var order : orders) {
            IntStream.range(lines.offsets()[order], lines.offsets()[order + 1]).map(line -> lines.product()[line]).distinct()
                    .forEach(product -> bought.merge(product, 1, Integer::sum));
        }
        var names = portfolio().customers().dictionary(Dimension.PRODUCT);
        return bought.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Integer, Integer> entry) -> -entry.getValue())
                        .thenComparingInt(Map.Entry::getKey))
                .map(entry -> names.name(entry.getKey())).filter(name -> !name.isEmpty()).limit(USUAL_PRODUCTS).toList();
    }

    private Portfolio portfolio() {
        return of.asked().portfolio();
    }
}
