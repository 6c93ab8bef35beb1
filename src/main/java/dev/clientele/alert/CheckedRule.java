package dev.clientele.alert;

import dev.clientele.alert.cases.CaseBook;
import dev.clientele.alert.check.Check;
import dev.clientele.alert.check.Checks;
import dev.clientele.alert.check.Outcome;
import dev.clientele.alert.check.Outcomes;
import dev.clientele.alert.rule.Rule;
import dev.clientele.alert.rule.RuleParser;
import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.alert.AlertCase.State;
import dev.clientele.model.alert.AlertRule;
import dev.clientele.model.alert.Verdict;
import dev.clientele.model.subscription.Address;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.store.outbox.AlertCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A rule that is kept, checked at the end of a day.
///
/// @param fates what came of its earlier alerts; empty where that cannot be told
record CheckedRule(AlertRule kept, Rule rule, Check check, Optional<Outcomes> fates) {

    /// The bot itself, where it sees for itself what came of a case.
    static final Address BOT = new Address("clientele", "bot");
    /// So long after an alert its customer may turn out to be lost.
    private static final int JUDGED_MONTHS = 18;

    static CheckedRule of(AlertRule kept, Portfolio portfolio, AnalysisSettings terms, LocalDate today) {
        var rule = RuleParser.kept().parse(kept.order().words());
        var check = Checks.of(rule, portfolio, terms, today);
        var fates = rule instanceof Rule.AtRisk && !portfolio.isEmpty()
                ? Optional.of(Outcomes.of(rule, portfolio, terms, check.day()))
                : Optional.<Outcomes>empty();
        return new CheckedRule(kept, rule, check, fates);
    }

    /// Writes what became of its cases and returns what is to be said.
    List<Item> next(AlertCheck store) {
        if (!store.isActive(kept.id())) {
            return List.of();
        }
        var lapsed = new ArrayList<AlertCase>();
        var news = new CaseBook(kept.id(), rule).next(store.open(kept.id()), check, changed -> {
            var put = store.put(changed);
            if (put.course().state() == State.LAPSED) {
                lapsed.add(put);
            }
            return put;
        });
        judge(store, lapsed);
        return news.stream().map(one -> new Item(kept, one)).toList();
    }

    /// A customer at risk that is really lost, and a lost one that did not come back while it was watched, confirm their alerts.
    private void judge(AlertCheck store, List<AlertCase> lapsed) {
        fates.ifPresent(known -> store.unjudged(kept.id(), check.day().minusMonths(JUDGED_MONTHS)).stream()
                .filter(found -> known.of(found) == Outcome.REAL)
                .forEach(found -> store.judge(found.id(), Verdict.REAL, BOT)));
        if (rule instanceof Rule.Lost) {
            lapsed.stream().filter(found -> found.handling().verdict().isEmpty())
                    .forEach(found -> store.judge(found.id(), Verdict.REAL, BOT));
        }
    }
}
