package dev.clientele.insight.customer;

import dev.clientele.analysis.CustomerRisks;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.ModelChoice;
import dev.clientele.analysis.RiskWords;
import dev.clientele.analysis.SimpleLifetimes;
import dev.clientele.btyd.company.ModelValues;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import dev.clientele.portfolio.risk.Reason;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What is to be expected of a customer at the end of the as-of day: the risk of losing it, and what it is worth. Each figure is
/// that of `at-risk` and of `clv customer NAME`.
///
/// @param of the risks of a question about the customer alone
/// @param lifetimes likewise
record CustomerOutlook(int customer, CustomerRisks of, SimpleLifetimes lifetimes) {

    private static final Value NEVER = new Value.Undefined("it has not bought anything");
    private static final Value INACTIVE = new Value.Undefined("it is not active");

    /// @param own the question about the customer alone
    static CustomerOutlook of(Inquiry own, int customer) {
        return new CustomerOutlook(customer, CustomerRisks.of(own), SimpleLifetimes.of(own));
    }

    Map<String, Value> figures() {
        var values = lifetimes.values();
        var figures = new LinkedHashMap<String, Value>();
        figures.put("reasons", ifActive(() -> new Value.Text(
                reasons().stream().map(Reason::word).reduce((some, next) -> some + ", " + next).orElse("none"))));
        figures.put("pAlive", ifActive(this::alive));
        figures.put("expected", ifActive(() -> of.asked().money(expected())));
        figures.put("valueAtRisk", valueAtRisk());
        figures.put("frequency", ifBought(() -> new Value.Decimal(values.frequency(customer))));
        figures.put("duration", ifBought(() -> new Value.Decimal(values.duration()[customer])));
        figures.put("clvSimple", worth(values.simple()));
        figures.put("clvNpv", worth(values.present()));
        figures.put("clvModel", ifBought(() -> modelled().<Value>map(told -> major(told.value()[customer]))
                .orElseGet(() -> new Value.Undefined("no model is used"))));
        return figures;
    }

    /// Why it may go; empty for a customer without a reason.
    Set<Reason> reasons() {
        return of.risks().reasons(customer);
    }

    boolean hasReasons() {
        return !reasons().isEmpty();
    }

    /// Whether `at-risk` names it.
    boolean isAtRisk() {
        return of.isNamed(customer);
    }

    /// The reasons as a colleague would say them.
    List<String> words() {
        return new RiskWords(of).all(customer);
    }

    boolean isActive() {
        return lifetimes.active()[customer];
    }

    /// What it would bring in a year were it alive, minor units.
    long expected() {
        return of.risks().turnover().expected()[customer];
    }

    Value alive() {
        return of.alive(customer);
    }

    Value valueAtRisk() {
        return ifActive(() -> of.atRisk(customer));
    }

    /// What a fitted model tells that answers may stand on; a customer that is not active has a value, too.
    Optional<ModelValues> modelled() {
        return of.chance().kind().flatMap(kind -> ModelChoice.of(of.asked()).fitted().flatMap(fitted -> fitted.valuesBy(kind)));
    }

    Value major(double amount) {
        return Money.ofMajor(BigDecimal.valueOf(amount), of.asked().portfolio().currency());
    }

    private Value worth(long[] minor) {
        return ifActive(() -> of.asked().money(minor[customer]));
    }

    private Value ifActive(Supplier<Value> value) {
        return ifBought(() -> isActive() ? value.get() : INACTIVE);
    }

    private Value ifBought(Supplier<Value> value) {
        return hasBought() ? value.get() : NEVER;
    }

    private boolean hasBought() {
        return lifetimes.rhythm().purchaseDays()[customer] > 0;
    }
}
