package dev.clientele.alert;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.command.Refusal;
import dev.clientele.model.alert.AlertRule;
import dev.clientele.model.subscription.Address;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.store.outbox.AlertCaseStore;
import dev.clientele.store.outbox.AlertCaseStore.Look;
import dev.clientele.store.outbox.AlertRuleStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Checks all rules whenever there is new data, and once a day. What becomes of the cases and what is to be said about it is written in
/// one transaction together with the claim to do it, so that of several processes one does it, and all of it. Safe for use by many
/// threads and processes.
public final class AlertRound {

    private static final Logger LOG = LoggerFactory.getLogger(AlertRound.class);

    private final Supplier<Portfolio> portfolio;
    private final AnalysisSettings terms;
    private final AlertRuleStore rules;
    private final AlertCaseStore cases;
    private final Dispatch dispatch;

    /// Where rules and cases are kept, and where owners are to be found.
    ///
    /// @param owners where the owner of accounts is to be found, if anywhere
    public record Shelf(AlertRuleStore rules, AlertCaseStore cases, Function<String, Optional<Address>> owners) {}

    /// @param portfolio the current portfolio
    public AlertRound(Supplier<Portfolio> portfolio, AnalysisSettings terms, Shelf shelf, NotificationPolicy manners) {
        this.portfolio = portfolio;
        this.terms = terms;
        this.rules = shelf.rules();
        this.cases = shelf.cases();
        this.dispatch = new Dispatch(manners, terms.calendar(), shelf.owners());
    }

    /// Looks, unless somebody has looked at this data today.
    ///
    /// @return how many messages were put into the outbox
    public int run(Instant now) {
        var data = portfolio.get();
        var look = new Look(data.dataVersion(), terms.calendar().dayOf(now));
        var active = rules.all().stream().filter(AlertRule::isActive).toList();
        if (active.isEmpty() || cases.isDone(look)) {
            return 0;
        }
        var begun = System.nanoTime();
        var watched = active.stream().flatMap(rule -> watched(rule, data, look.day())).toList();
        var messages = new AtomicInteger();
        var ours = cases.claim(look, now, store -> {
            List<Item> items = watched.stream().flatMap(rule -> rule.next(store).stream()).toList();
            messages.set(dispatch.put(items, store, look, now));
        });
        if (ours) {
            LOG.info("checked {} alerts on data version {}: {} messages, {} ms", watched.size(), look.dataVersion(), messages,
                    (System.nanoTime() - begun) / 1_000_000);
        }
        return ours ? messages.get() : 0;
    }

    private Stream<CheckedRule> watched(AlertRule rule, Portfolio data, LocalDate today) {
        try {
            return Stream.of(CheckedRule.of(rule, data, terms, today));
        } catch (Refusal unreadable) {
            LOG.error("alert {} cannot be checked: {}", rule.id(), unreadable.getMessage());
            return Stream.of();
        }
    }
}
