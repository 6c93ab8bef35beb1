package dev.clientele.digest.content;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Scope;
import dev.clientele.digest.content.DueActions.DueAction;
import dev.clientele.digest.part.Drift;
import dev.clientele.digest.part.FlowsSince;
import dev.clientele.digest.part.Movers;
import dev.clientele.digest.part.RestatedFigure;
import dev.clientele.digest.part.Revenue;
import dev.clientele.digest.part.RisksSince;
import dev.clientele.digest.part.Since;
import dev.clientele.digest.part.TiersSince;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Portfolio;
import java.util.List;
import java.util.Optional;

/// What changed, as of a day, since the digest before. Computed from the portfolio alone: both days are counted by today's data, so
/// that what came late is no news of a customer; where it changes what the last digest said, that is told as restated.
///
/// A digest is **quiet** when none of the sections ordered has anything to act on: since the last one no customer was new, regained or
/// lost, nobody is to be called, no action is due, there is no record of warnings to tell, nothing was restated, the top 10's share of net revenue moved by less than a percentage
/// point, and the net revenue of the last 13 weeks is within a third of the same weeks a year before. A first digest is never quiet.
///
/// @param asked its customers, documents and as-of day
/// @param figures what is remembered of it
/// @param record how the bot's own warnings went, in the first digest of a calendar year; else empty
/// @param tiers empty where there are none to speak of
public record Digest(DigestRequest request, Scope asked, Since since, KeyFigures figures, Revenue revenue, FlowsSince flows,
        Optional<TiersSince> tiers, Movers movers, RisksSince risks, Drift drift, List<RestatedFigure> restated, List<DueAction> due,
        String record) {

    private static final double QUIET_POINTS = 0.01;
    private static final double QUIET_CHANGE = 1.0 / 3;

    public Digest {
        restated = List.copyOf(restated);
        due = List.copyOf(due);
    }

    /// Computes it.
    ///
    /// @throws Refusal when the portfolio is empty
    public static Digest of(Portfolio portfolio, AnalysisSettings terms, DigestRequest request, DueActions actions) {
        var asOf = request.asOf(portfolio);
        var asked = request.asked(portfolio, terms, asOf);
        var since = request.last()
                .map(last -> Since.last(last.figures().asOf(), asOf, last.dataVersion() == portfolio.dataVersion()))
                .orElseGet(() -> Since.first(asOf));
        var flows = FlowsSince.of(asked, since);
        return new Digest(request, asked, since, KeyFigures.of(asked), Revenue.of(asked), flows, TiersSince.of(asked, since),
                Movers.of(asked), RisksSince.of(asked, since, flows, actions.settled(asked)), Drift.of(asked, since),
                restated(request, asked),
                actions.dueFor(asked), since.isNewYear() ? actions.record(asked) : "");
    }

    /// Figures about something else, such as under other filters, are not compared.
    private static List<RestatedFigure> restated(DigestRequest request, Scope asked) {
        return request.last().filter(last -> last.about().equals(request.about(asked)))
                .map(last -> Restatement.of(last.figures(),
                        KeyFigures.of(request.asked(asked.portfolio(), asked.settings(), last.figures().asOf())), asked))
                .orElse(List.of());
    }

    /// What the next digest is compared with.
    public DigestMemory remembered() {
        return new DigestMemory(asked.portfolio().dataVersion(), request.about(asked), figures);
    }

    /// Whether any customer, or revenue without one, is what it is about.
    public boolean hasCustomers() {
        var any = asked.selection().includesUnassigned();
        for (var included : asked.selection().includes()) {
            any |= included;
        }
        return any;
    }

    public boolean has(Section section) {
        return request.content().sections().contains(section);
    }

    /// Whether it stands on the same data as the one before, to the same day.
    public boolean isUnchanged() {
        return since.kind() == Since.Kind.UNCHANGED;
    }

    /// Whether no section ordered has anything to act on.
    public boolean isQuiet() {
        return since.kind() != Since.Kind.FIRST && request.content().sections().stream().noneMatch(this::hasNews);
    }

    private boolean hasNews(Section section) {
        return switch (section) {
            case REVENUE -> movers.isYearBefore() && isLoud();
            case FLOWS -> flows.moved() > 0;
            case TIERS, MOVERS -> false;
            case RISK -> risks.calls().length > 0;
            case CONCENTRATION -> Drift.moved(drift.now().top10(), drift.then().top10()) instanceof Value.Points(double points)
                    && Math.abs(points) >= QUIET_POINTS;
            case ACTIONS -> !due.isEmpty() || !record.isEmpty();
            case RESTATED -> !restated.isEmpty();
        };
    }

    private boolean isLoud() {
        var before = Movers.total(movers.netBefore());
        var now = Movers.total(movers.net());
        return Math.abs((double) now - before) >= QUIET_CHANGE * Math.abs((double) before) && now != before;
    }
}
