package dev.clientele.analysis;

import dev.clientele.command.Invocation;
import dev.clientele.model.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The bounds that a question sets on a number, each as it was said: `over 250000`, `at most 50%`. Either may be missing.
public record NumberRange(Optional<String> low, Optional<String> high) {

    /// The bounds on a number.
    ///
    /// @param name that of its [dev.clientele.command.Parameter.Bound]
    public static NumberRange of(Invocation invocation, String name) {
        return new NumberRange(invocation.choice(name + " low"), invocation.choice(name + " high"));
    }

    public boolean isOpen() {
        return low.isEmpty() && high.isEmpty();
    }

    /// Whether a number is within the bounds.
    public boolean holds(double number) {
        return holds(number, Double.NaN);
    }

    /// Whether a number is within the bounds, or where they are in percent the share is.
    ///
    /// @param share 0.5 is 50 %; `NaN`, for none, is within no bound in percent
    public boolean holds(double number, double share) {
        return low.map(said -> isAbove(said, number, share)).orElse(true) && high.map(said -> isBelow(said, number, share)).orElse(true);
    }

    private static boolean isAbove(String said, double number, double share) {
        var value = value(said, number, share);
        return said.startsWith("over") ? value > limit(said) : value >= limit(said);
    }

    private static boolean isBelow(String said, double number, double share) {
        var value = value(said, number, share);
        return said.startsWith("under") ? value < limit(said) : value <= limit(said);
    }

    private static double value(String said, double number, double share) {
        return said.endsWith("%") ? share * 100 : number;
    }

    /// The number of the lower bound, in percent where that is.
    public Optional<BigDecimal> lowest() {
        return low.map(NumberRange::number);
    }

    private static double limit(String said) {
        return number(said).doubleValue();
    }

    private static BigDecimal number(String said) {
        return new BigDecimal(said.substring(said.lastIndexOf(' ') + 1).replace("%", ""));
    }

    /// `over £250k and at most £1m`; empty without a bound.
    public String moneyWords(Scope scope) {
        return words(
                major -> scope.wording().moneyShort(Money.ofMajor(BigDecimal.valueOf(major), scope.portfolio().currency())));
    }

    /// `over 250,000`, `over 10 and at most 50 %`, with amounts as the caller writes them.
    public String words(DoubleFunction<String> amount) {
        return Stream.concat(low.stream(), high.stream()).map(said -> {
            var relation = said.substring(0, said.lastIndexOf(' ') + 1);
            return relation
                    + (said.endsWith("%") ? said.substring(relation.length(), said.length() - 1) + " %" : amount.apply(limit(said)));
        }).collect(Collectors.joining(" and "));
    }
}
