package dev.clientele.insight.revenue;

import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.Ratios;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/// What is counted of what was bought.
enum RevenueMeasure {
    REVENUE("revenue", "net revenue"), PROFIT("profit", "profit"), MARGIN("margin", "margin"), ORDERS("orders",
            "orders"),
    AVERAGE_ORDER("average-order", "average order"), CUSTOMERS("customers", "customers who bought"), PER_CUSTOMER(
            "revenue-per-customer", "net revenue per customer"),
    FREQUENCY("orders-per-customer", "orders per customer");

    private final String word;
    private final String noun;

    RevenueMeasure(String word, String noun) {
        this.word = word;
        this.noun = noun;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(RevenueMeasure::word).toList();
    }

    static RevenueMeasure of(String word) {
        return Arrays.stream(values()).filter(measure -> measure.word.equals(word)).findFirst().orElseThrow();
    }

    /// The word a person types.
    String word() {
        return word;
    }

    /// What it is called in a sentence.
    String noun() {
        return noun;
    }

    /// What it is called at the head of a column or a sentence.
    String label() {
        return Phrase.capitalised(noun);
    }

    /// The name of its figure and its column in the neutral reply.
    String figure() {
        return switch (this) {
            case REVENUE -> "netRevenue";
            case PROFIT -> "profit";
            case MARGIN -> "margin";
            case ORDERS -> "orders";
            case AVERAGE_ORDER -> "averageOrder";
            case CUSTOMERS -> "customers";
            case PER_CUSTOMER -> "revenuePerCustomer";
            case FREQUENCY -> "ordersPerCustomer";
        };
    }

    /// Whether parts of it add up to the whole, so that a part has a share.
    boolean addsUp() {
        return this == REVENUE || this == PROFIT || this == ORDERS;
    }

    /// Whether it is a number of things, of which there are so many.
    boolean isPlural() {
        return this == ORDERS || this == CUSTOMERS || this == FREQUENCY;
    }

    boolean needsCosts() {
        return this == PROFIT || this == MARGIN;
    }

    Unit unit(Inquiry asked) {
        return switch (this) {
            case REVENUE, PROFIT, AVERAGE_ORDER, PER_CUSTOMER -> asked.money();
            case MARGIN -> Unit.Plain.SHARE;
            case ORDERS, CUSTOMERS -> Unit.Plain.COUNT;
            case FREQUENCY -> Unit.Plain.NUMBER;
        };
    }

    Value value(Bought bought, Inquiry asked) {
        return switch (this) {
            case REVENUE -> asked.money(bought.net());
            case PROFIT -> asked.money(bought.profit());
            case MARGIN -> Ratios.margin(bought.profit(), bought.net());
            case ORDERS -> new Value.Count(bought.orders());
            case AVERAGE_ORDER -> Ratios.orderValue(asked, bought.net(), bought.orders());
            case CUSTOMERS -> new Value.Count(bought.buyers());
            case PER_CUSTOMER -> perBuyer(bought, () -> asked.money(Math.round((double) bought.net() / bought.buyers())));
            case FREQUENCY -> perBuyer(bought, () -> new Value.Decimal((double) bought.orders() / bought.buyers()));
        };
    }

    private static Value perBuyer(Bought bought, Supplier<Value> value) {
        return bought.buyers() > 0 ? value.get() : new Value.Undefined("no customer bought");
    }

    /// The number to draw and to rank by; `NaN` for a value that is undefined.
    static double number(Value value) {
        return switch (value) {
            case dev.clientele.model.Money money -> money.major().doubleValue();
            case Value.Count(long count) -> count;
            case Value.Share(double share) -> share;
            case Value.Change(double change) -> change;
            case Value.Points(double points) -> points;
            case Value.Decimal(double number) -> number;
            case Value.Day(var day) -> day.toEpochDay();
            case Value.Text ignored -> Double.NaN;
            case Value.Undefined ignored -> Double.NaN;
        };
    }

    /// How much more or less than before: by what part, or for a share by how many points.
    static Value change(Value now, Value before) {
        if (now instanceof Value.Share(double share) && before instanceof Value.Share(double earlier)) {
            return new Value.Points(share - earlier);
        }
        var was = number(before);
        var is = number(now);
        return was > 0 && !Double.isNaN(is) ? new Value.Change(is / was - 1) : new Value.Undefined("nothing before");
    }
}
