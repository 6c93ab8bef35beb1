package dev.clientele.insight.forecast;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Explanations;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.Outlook;
import dev.clientele.analysis.PortfolioQuestion;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Explanation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.model.Dimension;
import dev.clientele.model.Period;
import dev.clientele.portfolio.Portfolio;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// `forecast`: customers by tier and revenue of the years ahead from the moves observed, with and without new customers; `forecast
/// months` by the season; with a period what that brings. Each with an interval and with the same forecast made a year ago.
public final class ForecastQuestion extends PortfolioQuestion {

    static final String STEP = "years|months";
    private static final String MONTHS = "months";
    private static final int YEARS = 3;
    private static final int MOST_YEARS = 10;
    private static final int USUAL_MONTHS = 12;
    private static final int MOST_MONTHS = 36;

    private static final CommandSpec SPEC = new CommandSpec("forecast", "How many customers and how much revenue lie ahead",
            "Customers by tier and net revenue of the years ahead, from how customers moved between tiers in the last year (a Markov chain), "
                    + "with new customers coming as they did and without any. `months` follows the season. Name a period, such as next "
                    + "quarter, for what it brings. Each figure has a 90 % interval, and the same forecast made a year ago is held against what "
                    + "happened and against last year again.",
            List.of(new Parameter.Word(STEP, List.of("years", MONTHS)), new Parameter.Count(YEARS, MOST_MONTHS),
                    new Parameter.PeriodWords(),
                    new Parameter.AsOf(), new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("forecast", "forecast 5 years", "forecast months", "forecast next quarter"));

    public ForecastQuestion(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        super(SPEC, portfolio, settings);
    }

    @Override
    protected Reply answer(Inquiry asked) {
        var period = asked.invocation().period();
        if (period.isPresent()) {
            return new PeriodReply(Outlook.of(asked, yearsTo(asked, period.get()), true), period.get()).reply();
        }
        if (isMonths(asked)) {
            var months = count(asked, USUAL_MONTHS);
            return new MonthsReply(Outlook.of(asked, months / USUAL_MONTHS + 1, true), months).reply();
        }
        var years = count(asked, YEARS);
        if (years > MOST_YEARS) {
            throw new Refusal(asked.phrase("Nobody knows what is in {years year}: I look ahead {most year} at most.").with("years", years)
                    .with("most", MOST_YEARS).words(), List.of(asked.invocation().withCount(MOST_YEARS).question()));
        }
        return new YearsReply(Outlook.of(asked, years, true)).reply();
    }

    /// The number asked for; the usual one where none is, or all rows there are, as an export asks.
    private static int count(Inquiry asked, int usual) {
        var count = asked.invocation().count().orElse(Integer.MAX_VALUE);
        return count == Integer.MAX_VALUE ? usual : count;
    }

    private static boolean isMonths(Inquiry asked) {
        return asked.invocation().choice(STEP).equals(Optional.of(MONTHS));
    }

    /// How many years have to be looked ahead for a period.
    ///
    /// @throws Refusal for a period that is over or lies too far ahead
    private static int yearsTo(Inquiry asked, Period period) {
        if (!period.end().isAfter(asked.dataEnd())) {
            throw new Refusal(asked.phrase("{period} is over, so it needs no forecast.").with("period", period.label()).words(),
                    List.of(asked.invocation().withoutCount().askInstead("revenue")));
        }
        var years = 1;
        while (asked.dataEnd().plusYears(years).isBefore(period.end())) {
            years++;
            if (years > MOST_YEARS) {
                throw new Refusal(
                        asked.phrase("{period} is too far ahead: I look ahead {most year} at most.").with("period", period.label())
                                .with("most", MOST_YEARS).words());
            }
        }
        return years;
    }

    @Override
    protected Explanation explain(Inquiry asked) {
        var days = Period.days(asked.dataEnd().minusYears(1), asked.asOf());
        return new Explanations(asked, false).of(days,
                List.of(Definition.MIGRATION_MATRIX, Definition.FORECAST_INTERVAL, Definition.BACKTEST,
                        Definition.CHAIN_CASE, asked.settings().tiers().definition(), Definition.NET_REVENUE, Definition.PURCHASE_DAY));
    }
}
