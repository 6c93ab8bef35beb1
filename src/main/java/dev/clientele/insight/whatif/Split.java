package dev.clientele.insight.whatif;

import dev.clientele.command.Refusal;
import dev.clientele.model.CostKind;
import dev.clientele.portfolio.lifetime.LifetimeTerms.Ceilings;
import dev.clientele.portfolio.value.SpendingSplit;
import dev.clientele.portfolio.value.SpendingSplit.Response;
import dev.clientele.portfolio.value.SpendingSplit.Spending;
import java.util.List;
import java.util.Optional;

/// What a company spent in the last twelve months on winning customers and on keeping them, and what that reached. Money is in minor units.
///
/// @param today what was spent
/// @param won how many customers were won for it
/// @param customers how many there are to keep
/// @param retention the share of them expected to stay for a year
/// @param margin of a customer in a year: gross profit less what serving it costs
/// @param firstMargin of a new customer in the year in which it is won
record Split(Company company, Spending today, double won, int customers, double retention, double margin, double firstMargin) {

    /// @throws Refusal where no such costs are known, nobody was won or kept, or customers bring no profit
    static Split of(Company company) {
        var asked = company.asked();
        asked.requireCosts("what a customer is worth");
        var everyone = company.everyone();
        var winning = company.spent(CostKind.ACQUISITION);
        var keeping = company.spent(CostKind.RETENTION);
        if (!(winning > 0 && keeping > 0)) {
            throw new Refusal(
                    asked.phrase("What is spent on {what} customers in these 12 months is not in the data, so there is nothing to "
                            + "split: import it with `./clientele import --costs FILE`.").with("what", missing(winning, keeping)).words());
        }
        var contribution = company.contributionMargin();
        var split = new Split(company, new Spending(winning, keeping), company.won(), everyone.customers(), company.retention(),
                contribution * everyone.net() / Math.max(1, everyone.customers()), contribution * company.firstYear());
        if (!(split.won > 0 && split.retention > 0 && split.margin > 0)) {
            throw new Refusal(
                    "No customers were won or kept, or they bring no profit in these 12 months, so nothing is worth spending on.");
        }
        return split;
    }

    private static String missing(double winning, double keeping) {
        if (winning > 0) {
            return "keeping";
        }
        return keeping > 0 ? "winning" : "winning and on keeping";
    }

    /// How spending responds; empty where one of the ceilings is not known.
    ///
    /// @throws Refusal where a ceiling is reached already
    Optional<SpendingSplit> responding(Ceilings ceilings) {
        if (ceilings.won().isEmpty() || ceilings.kept().isEmpty()) {
            return Optional.empty();
        }
        var most = ceilings.won().get();
        var kept = ceilings.kept().get();
        if (!(won < most && retention < kept && kept <= 1)) {
            throw new Refusal(
                    company.asked().phrase("{won customer} {won:was|were} won in the last 12 months and {retention} are kept, so the "
                            + "most that could be must be more: `winning` above {won}, `keeping` above {retention} and at most 100 %.")
                            .with("won", Math.round(won)).with("retention", company.asked().wording().share(retention)).words(),
                    List.of(company.asked().invocation().withoutChoice(WhatIfQuestion.WINNING).withoutChoice(WhatIfQuestion.KEEPING)
                            .question()));
        }
        var lifetime = company.asked().settings().lifetime();
        return Optional.of(new SpendingSplit(Response.of(1, today.onWinning() / most, won / most),
                Response.of(kept, today.onKeeping() / customers, retention), most, customers, margin, firstMargin, lifetime.discountRate(),
                company.annuity()));
    }

    /// What a customer brings from the next year on as long as it stays, with what keeping it costs today.
    private double ahead() {
        return (margin * retention - today.onKeeping() / customers)
                / (1 + company.asked().settings().lifetime().discountRate() - retention);
    }

    /// What the next customer won may cost at most.
    double worthWinning() {
        return firstMargin + ahead();
    }

    /// What the next customer kept may cost at most.
    double worthKeeping() {
        return margin + ahead();
    }
}
