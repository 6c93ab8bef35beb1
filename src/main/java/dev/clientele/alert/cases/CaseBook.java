package dev.clientele.alert.cases;

import dev.clientele.alert.cases.CaseEvent.Kind;
import dev.clientele.alert.check.AlertFinding;
import dev.clientele.alert.check.Check;
import dev.clientele.alert.check.Ending;
import dev.clientele.alert.rule.Rule;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.alert.AlertCase.State;
import dev.clientele.model.alert.Awareness;
import dev.clientele.model.alert.Observation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// The open cases of a rule. A case is told when it is new, and again only when it is worse than people know; where somebody knows
/// better it is told no more, where somebody put it off not before the day they named, and then once more if it still stands. That it
/// is over and well is told to those who had been told of it.
public final class CaseBook {

    private final long id;
    private final Rule rule;

    /// Where cases are kept.
    @FunctionalInterface
    public interface Keeper {

        /// Keeps a case that is new or has changed.
        ///
        /// @return the same with its number
        AlertCase put(AlertCase changed);
    }

    /// @param id the rule's number
    public CaseBook(long id, Rule rule) {
        this.id = id;
        this.rule = rule;
    }

    /// What is already so when a rule is made: known, and never told as new.
    public List<AlertCase> known(Check check) {
        return check.findings().stream().map(finding -> opened(check, finding, 0)).toList();
    }

    /// Goes on to a check. What is to be said of a case is said as the case is once it was put.
    ///
    /// @param open the open cases
    /// @param keeper keeps the cases that changed
    public List<CaseEvent> next(List<AlertCase> open, Check check, Keeper keeper) {
        var byKey = new HashMap<String, AlertCase>();
        open.forEach(found -> byKey.put(found.subject().key(), found));
        var news = new ArrayList<CaseEvent>();
        for (var finding : check.findings()) {
            var known = byKey.remove(finding.key());
            if (known == null) {
                news.add(new CaseEvent(Kind.OPENED, keeper.put(opened(check, finding, 1))));
            } else {
                seen(known, check, finding, keeper).ifPresent(news::add);
            }
        }
        for (var known : open) {
            if (byKey.containsKey(known.subject().key())) {
                missed(known, check, keeper).ifPresent(news::add);
            }
        }
        return news;
    }

    private AlertCase opened(Check check, AlertFinding finding, int times) {
        var sight = sight(check, finding);
        return AlertCase.opened(id, check.subject(finding), sight, new Awareness(finding.level(), times));
    }

    private static Observation sight(Check check, AlertFinding finding) {
        return new Observation(check.day(), finding.level(), finding.money(), check.why(finding));
    }

    private Optional<CaseEvent> seen(AlertCase known, Check check, AlertFinding finding, Keeper keeper) {
        var now = known.seen(sight(check, finding));
        if (!isToldAgain(now)) {
            keeper.put(now);
            return Optional.empty();
        }
        return Optional.of(new CaseEvent(Kind.WORSE, keeper.put(now.toldAgain())));
    }

    private boolean isToldAgain(AlertCase now) {
        if (now.handling().isSettled()) {
            return false;
        }
        return now.handling().snoozedUntil().map(until -> !now.sight().day().isBefore(until))
                .orElseGet(() -> rule.isWorse(now.told().level(), now.sight().level()));
    }

    private static Optional<CaseEvent> missed(AlertCase known, Check check, Keeper keeper) {
        var ending = check.ending(known);
        if (ending == Ending.STAYS) {
            return Optional.empty();
        }
        var recovered = ending == Ending.RECOVERED;
        var ended = keeper.put(known.ended(recovered ? State.RECOVERED : State.LAPSED, check.day()));
        return recovered && ended.told().times() > 0 && !ended.handling().isSettled()
                ? Optional.of(new CaseEvent(Kind.RECOVERED, ended))
                : Optional.empty();
    }
}
