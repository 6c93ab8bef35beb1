package dev.clientele.alert.reply;

import dev.clientele.alert.rule.Rule;
import dev.clientele.analysis.AliveChance;
import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Scope;
import dev.clientele.command.AnswerDay;
import dev.clientele.command.Filter;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Selection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The data that what is said stands on.
///
/// @param today the business day on which it is said
public record Ground(Portfolio portfolio, AnalysisSettings terms, LocalDate today) {

    /// What fits filters at the end of a day.
    Selection selection(List<Filter> filters, LocalDate day) {
        return Scope.of(portfolio, terms, filters, AnswerDay.endOf(day)).selection();
    }

    /// Whether the chance to lose customers could be told at the end of a day.
    boolean tellsChance(LocalDate day) {
        return portfolio.isEmpty() || AliveChance.canTell(Scope.of(portfolio, terms.patient(), List.of(), AnswerDay.endOf(day)));
    }

    ValueFormatter wording() {
        return terms.wording();
    }

    Money money(long minor) {
        return new Money(minor, portfolio.currency());
    }

    /// What is at stake in a case of a rule; undefined where that is no money.
    Value stake(Rule rule, AlertCase about) {
        return rule instanceof Rule.Stale ? new Value.Undefined("no money") : money(about.sight().money());
    }

    String words(long minor) {
        return wording().moneyShort(money(minor));
    }

    Unit money() {
        return new Unit.MoneyIn(portfolio.currency());
    }

    /// What a rule goes by, and how old the data is.
    List<String> footnotes(Rule rule) {
        var notes = new ArrayList<String>();
        definitions(rule).forEach(definition -> notes.add(definition.sentence()));
        notes.add(age());
        return notes;
    }

    /// `Data to 31 May 2020 (2 days old).`
    String age() {
        return portfolio.lastDay().map(last -> {
            var age = ChronoUnit.DAYS.between(last, today);
            var old = age <= 0 ? "today" : wording().counted(age, "day old", "days old");
            return "Data to " + wording().day(last) + " (" + old + ").";
        }).orElse("There is no data yet.");
    }

    static List<Definition> definitions(Rule rule) {
        return switch (rule) {
            case Rule.AtRisk ignored -> List.of(Definition.VALUE_AT_RISK, Definition.CHANCE_OF_LOSS);
            case Rule.TierDrop ignored -> List.of(Definition.TIER_MOVE);
            case Rule.Lost ignored -> List.of(Definition.LOST, Definition.ACTIVE);
            case Rule.Regained ignored -> List.of(Definition.REGAINED, Definition.ACTIVE);
            case Rule.BigOrder ignored -> List.of(Definition.BIG_ORDER);
            case Rule.RevenueDrop ignored -> List.of(Definition.REVENUE_DROP, Definition.NET_REVENUE);
            case Rule.Concentration ignored -> List.of(Definition.CONCENTRATION);
            case Rule.Stale ignored -> List.of(Definition.STALE);
        };
    }
}
