package dev.clientele.insight.tiers;

import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.TierTerms;
import dev.clientele.command.Button;
import dev.clientele.command.Filter;
import dev.clientele.command.Invocation;
import dev.clientele.model.Dimension;
import dev.clientele.model.Period;
import dev.clientele.model.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What to ask next after an answer about tiers.
record TierButtons(Inquiry asked) {

    List<Button> ofComposition(Composition composition) {
        var buttons = new ArrayList<Button>();
        composition.tiers().stream().limit(2).forEach(tier -> buttons.add(whoIs(tier)));
        addMoves(buttons);
        addBy(buttons);
        if (asked.settings().tiers().scheme() != TierTerms.Scheme.CUMULATIVE) {
            buttons.add(new Button("Classes A, B, C",
                    question().withChoice(TiersQuestion.SCHEME, TierTerms.Scheme.CUMULATIVE.word()).question()));
        }
        composition.before().ifPresent(before -> buttons.add(new Button("The year before", question().asOf(before.day()).question())));
        addOthers(buttons);
        return buttons;
    }

    List<Button> ofMembers(Members members) {
        var buttons = new ArrayList<Button>();
        buttons.add(allTiers());
        var shown = members.shown().length;
        if (shown < members.all().length) {
            var more = Math.min(1_000, shown * 5);
            buttons.add(new Button("Show " + more, question().withCount(more).question()));
        }
        members.now().tiers().tiers().stream().filter(tier -> !TiersQuestion.named(question()).contains(tier))
                .forEach(tier -> buttons.add(whoIs(tier)));
        addMoves(buttons);
        addOthers(buttons);
        return buttons;
    }

    List<Button> ofMoves(TierChange change) {
        var buttons = new ArrayList<Button>();
        buttons.add(allTiers());
        change.after().tiers().stream().limit(1).forEach(tier -> buttons.add(whoIs(tier)));
        addBy(buttons);
        if (asked.portfolio().firstDay().filter(first -> first.isBefore(change.days().from())).isPresent()) {
            var earlier = List.of(Period.day(change.days().from().minusYears(1)), Period.day(change.days().from()));
            buttons.add(new Button("The year before", question().withPeriods(earlier).question()));
        }
        var periods = question().periods().size();
        buttons.add(new Button("Customer flows", periods > 1 ? question().askInsteadOverall("flows") : question().askInstead("flows")));
        addOthers(buttons);
        return buttons;
    }

    /// Other questions; each is asked over the same filters and as of the same day.
    private void addOthers(List<Button> buttons) {
        buttons.add(new Button("Who is at risk?", question().askInsteadOverall("at-risk")));
        buttons.add(new Button("Lifetime value", question().askInsteadOverall("clv")));
        buttons.add(new Button("Concentration", question().askInsteadOverall("concentration")));
        buttons.add(new Button("Top customers", question().askInsteadOverall("top")));
    }

    private void addMoves(List<Button> buttons) {
        var documents = asked.selection().documents().isPresent();
        if (!documents) {
            buttons.add(new Button("Who moved?", plain().withChoice(TiersQuestion.VIEW, TiersQuestion.MOVES).question()));
        }
    }

    private void addBy(List<Button> buttons) {
        for (var other : TierTerms.By.values()) {
            if (other != asked.settings().tiers().by() && (other != TierTerms.By.PROFIT || asked.portfolio().costed())) {
                buttons.add(new Button("By " + other.word(), question().withChoice(TiersQuestion.BY, other.word()).question()));
            }
        }
    }

    private Button allTiers() {
        return new Button("All tiers", plain().question());
    }

    private Button whoIs(Tier tier) {
        var filters = Stream.concat(plain().filters().stream(), Stream.of(new Filter(Dimension.TIER, List.of(tier.label())))).toList();
        return new Button("Who is " + tier.label() + "?", plain().withFilters(filters).question());
    }

    /// The question for the composition: without view, number, period and named tiers.
    private Invocation plain() {
        var filters = question().filters().stream().filter(filter -> filter.dimension() != Dimension.TIER).toList();
        return question().withoutChoice(TiersQuestion.VIEW).withoutCount().withPeriods(List.of()).withFilters(filters);
    }

    private Invocation question() {
        return asked.invocation();
    }
}
