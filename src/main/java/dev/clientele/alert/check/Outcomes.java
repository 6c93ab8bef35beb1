package dev.clientele.alert.check;

import dev.clientele.alert.rule.Rule;
import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Scope;
import dev.clientele.model.Tier;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.Tiers;
import dev.clientele.portfolio.risk.UsualGap;
import java.time.LocalDate;
import java.util.Optional;

/// What came of alerts, as seen from the end of a later day (DEFINITIONS, real loss).
public final class Outcomes {

    /// So many usual gaps of silence are a real loss.
    public static final int SILENT_GAPS = 4;

    private final CustomerNumbers numbers;
    private final Rhythm rhythm;
    private final UsualGap usual;
    private final int activeFrom;
    private final Optional<Tiers> tiers;

    /// @param activeFrom a customer without a purchase since is not active, epoch day
    private Outcomes(CustomerNumbers numbers, Rhythm rhythm, int activeFrom, Optional<Tiers> tiers) {
        this.numbers = numbers;
        this.rhythm = rhythm;
        this.usual = UsualGap.of(rhythm);
        this.activeFrom = activeFrom;
        this.tiers = tiers;
    }

    /// Whether something comes of the rule's alerts that can be told.
    public static boolean isTold(Rule rule) {
        return rule instanceof Rule.AtRisk || rule instanceof Rule.Lost || rule instanceof Rule.TierDrop;
    }

    /// As seen from the end of a day.
    ///
    /// @param day no later than the last one with data
    public static Outcomes of(Rule rule, Portfolio portfolio, AnalysisSettings terms, LocalDate day) {
        var end = day.plusDays(1);
        var rhythm = Rhythm.of(Selection.all(portfolio), Math.toIntExact(end.toEpochDay()));
        var tiers = rule instanceof Rule.TierDrop ? Optional.of(Scope.tiers(portfolio, terms, day)) : Optional.<Tiers>empty();
        return new Outcomes(new CustomerNumbers(portfolio.customers()), rhythm,
                Math.toIntExact(end.minusMonths(terms.activityWindowMonths()).toEpochDay()), tiers);
    }

    /// What came of a case of a customer.
    public Outcome of(AlertCase told) {
        var customer = numbers.of(told.subject().customer());
        if (customer.isEmpty()) {
            return Outcome.UNDECIDED;
        }
        return tiers.map(known -> ofTier(known, customer.getAsInt(), told.subject().key()))
                .orElseGet(() -> ofPurchases(customer.getAsInt(), told.course().openedOn()));
    }

    private Outcome ofPurchases(int customer, LocalDate since) {
        var last = rhythm.last()[customer];
        if (rhythm.purchaseDays()[customer] == 0) {
            return Outcome.UNDECIDED;
        }
        if (last > since.toEpochDay()) {
            return Outcome.BACK;
        }
        var isSilent = rhythm.daysSince(customer) >= SILENT_GAPS * usual.of(rhythm, customer);
        return last < activeFrom || isSilent ? Outcome.REAL : Outcome.UNDECIDED;
    }

    private static Outcome ofTier(Tiers tiers, int customer, String key) {
        var from = tiers.tiers().stream().filter(tier -> key.endsWith(tier.label())).findFirst().map(Tier::place);
        return from.isEmpty() ? Outcome.UNDECIDED : tiers.place()[customer] > from.get() ? Outcome.REAL : Outcome.BACK;
    }
}
