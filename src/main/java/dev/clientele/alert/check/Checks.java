package dev.clientele.alert.check;

import dev.clientele.alert.rule.Rule;
import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.portfolio.Portfolio;
import java.time.LocalDate;

/// Checks rules.
public final class Checks {

    private Checks() {}

    /// Checks a rule at the end of a day: of the last one with data, where that is earlier. Only the data's own age goes on without
    /// data. No row after the day plays a part.
    public static Check of(Rule rule, Portfolio portfolio, AnalysisSettings terms, LocalDate day) {
        if (rule instanceof Rule.Stale stale) {
            return new StaleCheck(stale, portfolio, terms, day);
        }
        var last = portfolio.lastDay();
        if (last.isEmpty()) {
            return new NoCheck(day);
        }
        var scene = AlertContext.of(portfolio, terms, last.get().isBefore(day) ? last.get() : day);
        return switch (rule) {
            case Rule.AtRisk atRisk -> AtRiskCheck.of(atRisk, scene);
            case Rule.TierDrop drop -> TierDropCheck.of(drop, scene);
            case Rule.Lost lost -> LostCheck.of(lost, scene);
            case Rule.Regained regained -> RegainedCheck.of(regained, scene);
            case Rule.BigOrder order -> BigOrderCheck.of(order, scene);
            case Rule.RevenueDrop drop -> RevenueDropCheck.of(drop, scene);
            case Rule.Concentration limit -> ConcentrationCheck.of(limit, scene);
            case Rule.Stale stale -> new StaleCheck(stale, portfolio, terms, day);
        };
    }
}
