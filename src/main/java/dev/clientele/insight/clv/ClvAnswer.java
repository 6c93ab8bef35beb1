package dev.clientele.insight.clv;

import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.Ratios;
import dev.clientele.analysis.SimpleLifetimes;
import dev.clientele.model.Money;
import dev.clientele.model.Phrase;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Ranking;
import dev.clientele.portfolio.lifetime.SimpleValues;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// The lifetime values of customers with what was asked, and the words that its replies have in common.
///
/// @param ranked the active customers, greatest value by the method first
record ClvAnswer(Inquiry asked, SimpleLifetimes of, Worth worth, int[] ranked) {

    private static final String NOBODY = "no customer is active";

    static ClvAnswer of(Inquiry asked, SimpleLifetimes of, Worth worth) {
        return new ClvAnswer(asked, of, worth, Ranking.all(asked.selection().days(), worth.chosen(), of.active(), of.rhythm().end()));
    }

    /// The same customers a year before; empty where the data does not hold the twelve months before that whole, and for a model,
    /// which would need a fit of its own.
    static Optional<ClvAnswer> yearBefore(ClvAnswer answer) {
        var day = answer.asked().asOf().minusYears(1);
        if (!Method.FORMULAS.contains(answer.method()) || !answer.asked().coverage().reaches(day.plusDays(1).minusYears(1))) {
            return Optional.empty();
        }
        var before = SimpleLifetimes.at(answer.asked(), day);
        return Optional.of(of(answer.asked(), before, Worth.byFormulas(before.values(), answer.method())));
    }

    Method method() {
        return worth.method();
    }

    SimpleValues values() {
        return of.values();
    }

    long value(int customer) {
        return worth.chosen()[customer];
    }

    long sum(IntStream customers, Method by) {
        var ofAll = worth.by(by);
        return customers.mapToLong(customer -> ofAll[customer]).sum();
    }

    /// The customer equity by the method asked for, minor units.
    long equity() {
        return sum(Arrays.stream(ranked), method());
    }

    /// How many customers are the best tenth.
    int bestTenth() {
        return (ranked.length + 9) / 10;
    }

    /// The part of the equity that the best customers hold.
    Value shareOfBest(int most) {
        return share(sum(Arrays.stream(ranked).limit(most), method()));
    }

    Value share(long minor) {
        return Ratios.share(minor, equity(), "the customers are worth nothing together");
    }

    /// The average of the customers' own orders a year.
    Value frequency(int[] customers) {
        return average(Arrays.stream(customers).mapToDouble(values()::frequency).sum(), customers.length);
    }

    /// Net revenue / orders of all of them.
    Value orderValue(int[] customers) {
        var orders = Arrays.stream(customers).mapToLong(customer -> values().totals().orders()[customer]).sum();
        return perOne(soFar(customers), orders, "no orders");
    }

    /// The average of the customers' expected years.
    Value duration(int[] customers) {
        return average(Arrays.stream(customers).mapToDouble(customer -> values().duration()[customer]).sum(), customers.length);
    }

    private static Value average(double sum, int count) {
        return count == 0 ? new Value.Undefined(NOBODY) : new Value.Decimal(sum / count);
    }

    /// Net revenue to date, minor units.
    long soFar(int[] customers) {
        return Arrays.stream(customers).mapToLong(customer -> values().totals().net()[customer]).sum();
    }

    /// The part of the customers' net revenue to date that is profit; 1 where there are no costs.
    Value margin(int[] customers) {
        var net = soFar(customers);
        if (!asked().portfolio().costed()) {
            return new Value.Share(1);
        }
        var cost = Arrays.stream(customers).mapToLong(customer -> values().totals().cost()[customer]).sum();
        return Ratios.share(net - cost, net, "no net revenue");
    }

    Value perCustomer(long minor, int customers) {
        return perOne(minor, customers, NOBODY);
    }

    private Value perOne(long minor, long count, String reason) {
        return count == 0 ? new Value.Undefined(reason) : asked().money(Math.round((double) minor / count));
    }

    /// A sentence with gaps to be filled; `{method}`, `{kind}`, `{equity}`, `{filters}` and `{amid}` are
    /// filled already.
    Phrase phrase(String pattern) {
        return asked.phrase(pattern).offer("method", method()::noun).offer("kind", this::kind)
                .offer("equity", () -> words(equity())).offer("amid", asked::filterWordsAmid);
    }

    /// `4 active customers in Germany are worth €1.2m`.
    String finding() {
        if (ranked.length == 0) {
            return phrase("No customer{amid} is active").words();
        }
        return phrase("{active active customer}{amid} {active:is|are} worth {equity}").with("active", ranked.length).words();
    }

    /// An amount that a model tells, in major units.
    Money major(double amount) {
        return Money.ofMajor(BigDecimal.valueOf(amount), asked.portfolio().currency());
    }

    String kind() {
        return kind(method());
    }

    /// What a method's amounts are: `net revenue` or `profit`.
    String kind(Method by) {
        return by != Method.SIMPLE && asked().portfolio().costed() ? "profit" : "net revenue";
    }

    String words(long minor) {
        return asked().wording().moneyShort(asked().money(minor));
    }
}
