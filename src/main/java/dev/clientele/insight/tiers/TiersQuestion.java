package dev.clientele.insight.tiers;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Explanations;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PortfolioQuestion;
import dev.clientele.analysis.TierTerms;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Explanation;
import dev.clientele.command.Filter;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.model.Dimension;
import dev.clientele.model.Period;
import dev.clientele.model.Tier;
import dev.clientele.portfolio.Portfolio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// `tiers`: what the customers of each tier are worth; `tiers gold`: who they are and how far from the next tier; `tiers
/// moves`: who went where between two days.
public final class TiersQuestion extends PortfolioQuestion {

    /// The choice between the views; without it the composition or, where tiers are named, their customers.
    static final String VIEW = "moves|list";
    static final String MOVES = "moves";
    static final String LIST = "list";
    static final String BY = "by";
    static final String SCHEME = "scheme";
    /// The tier that those asked for were in.
    static final String LEAVING = "leaving";
    /// The tier that those asked for are in since.
    static final String REACHING = "reaching";

    private static final List<String> TIERS = Arrays.stream(Tier.values()).map(tier -> tier.label().toLowerCase(Locale.ROOT))
            .filter(word -> word.indexOf(' ') < 0).toList();

    private static final CommandSpec SPEC = new CommandSpec("tiers", "What each tier of customers is worth, who is in it, and who moved",
            "Platinum, Gold, Silver and Bronze by the net revenue of the last 12 months: their customers, revenue and profit. Name a tier "
                    + "for its customers and how far each is from the next. `moves` compares two days, or the start and end of a period; with `leaving` or `reaching` and a tier it "
                    + "names who left or reached that one.",
            List.of(new Parameter.Word(VIEW, List.of(MOVES, LIST)),
                    new Parameter.Choice(BY, BY, Arrays.stream(TierTerms.By.values()).map(TierTerms.By::word).toList(), false),
                    new Parameter.Choice(SCHEME, SCHEME, Arrays.stream(TierTerms.Scheme.values()).map(TierTerms.Scheme::word).toList(),
                            false),
                    Parameter.Choice.behind(LEAVING, TIERS),
                    Parameter.Choice.behind(REACHING, Stream.concat(TIERS.stream(), Stream.of(TierPassage.INACTIVE)).toList()),
                    new Parameter.PeriodWords(2), new Parameter.Count(10, 1_000), new Parameter.AsOf(),
                    new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("tiers", "tiers gold", "tiers moves", "tiers moves last year", "tiers moves leaving platinum", "tiers by profit",
                    "tiers scheme cumulative"));

    public TiersQuestion(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        super(SPEC, portfolio, settings);
    }

    @Override
    protected Reply answer(Inquiry asked) {
        var invocation = asked.invocation();
        var passage = TierPassage.of(invocation);
        if (passage.isAsked()) {
            return new TierPassageReply(TierChange.of(asked), passage).reply();
        }
        if (isView(invocation, MOVES)) {
            return new MovesReply(TierChange.of(asked)).reply();
        }
        requireNoPeriod(asked);
        var now = TierDay.of(asked, asked.asOf());
        if (isView(invocation, LIST) || !named(invocation).isEmpty()) {
            return new TierMembersReply(new Members(asked, now)).reply();
        }
        requireNoCount(invocation);
        return new CompositionReply(new Composition(asked, now, TierDay.yearBefore(asked, now))).reply();
    }

    @Override
    protected Explanation explain(Inquiry asked) {
        var moves = isView(asked.invocation(), MOVES) || TierPassage.of(asked.invocation()).isAsked();
        var days = moves ? MoveDays.of(asked) : new MoveDays(asked.asOf(), asked.asOf());
        var end = days.from().plusDays(1);
        var longest = Math.max(TierDay.MONTHS, settings().activityWindowMonths());
        var definitions = new ArrayList<Definition>(List.of(asked.settings().tiers().definition()));
        if (moves) {
            definitions.add(Definition.TIER_MOVE);
        } else {
            definitions.addAll(List.of(Definition.TIER_BOUNDARY, Definition.TIER_DISTANCE, Definition.ORDER));
        }
        definitions.addAll(List.of(Definition.NET_REVENUE, Definition.ACTIVE, Definition.PURCHASE_DAY));
        if (asked.portfolio().costed()) {
            definitions.add(Definition.PROFIT);
        }
        return new Explanations(asked, false).of(Period.days(end.minusMonths(longest), days.to()), definitions);
    }

    static boolean isView(Invocation invocation, String view) {
        return invocation.choice(VIEW).equals(Optional.of(view));
    }

    /// The tiers named as a filter, in the order of the tiers.
    static List<Tier> named(Invocation invocation) {
        return invocation.filters().stream().filter(filter -> filter.dimension() == Dimension.TIER)
                .flatMap(filter -> filter.values().stream())
                .map(Tier::of).sorted().toList();
    }

    /// The question by its own scheme and measure: those it says, else the scheme that has the tiers it names, else the set
    /// ones. Its filter on tiers goes by them, too. What was implied is said in the question that the answer speaks of.
    @Override
    protected Inquiry inquiry(Invocation invocation, Portfolio data) {
        var standard = settings().tiers();
        var by = invocation.choice(BY).map(TierTerms.By::of).map(standard::with).orElse(standard);
        var passage = TierPassage.of(invocation).tiers();
        var implied = Stream.concat(named(invocation).stream(), passage.stream()).findFirst().map(by::having).orElse(by);
        var own = invocation.choice(SCHEME).map(TierTerms.Scheme::of).map(by::with).orElse(implied);
        if (own.by() == TierTerms.By.PROFIT && !data.costed()) {
            var byRevenue = invocation.withChoice(BY, TierTerms.By.REVENUE.word()).question();
            throw new Refusal("The data has no costs, so there is no profit to make tiers by.", List.of(byRevenue));
        }
        var known = own.in(data.currency()).tiers();
        Stream.concat(named(invocation).stream(), passage.stream()).filter(tier -> !known.contains(tier)).findFirst()
                .ifPresent(stranger -> {
                    throw foreign(invocation, stranger, own.scheme());
                });
        if (own.scheme() == standard.scheme()) {
            return Inquiry.of(invocation, data, settings().with(own));
        }
        return Inquiry.of(invocation.withChoice(SCHEME, own.scheme().word()), data, settings().with(own));
    }

    private static Refusal foreign(Invocation invocation, Tier stranger, TierTerms.Scheme scheme) {
        var own = invocation.withFilters(invocation.filters().stream().filter(filter -> filter.dimension() != Dimension.TIER).toList());
        var alone = new ArrayList<>(own.filters());
        alone.add(new Filter(Dimension.TIER, List.of(stranger.label())));
        return new Refusal(stranger.label() + " is no tier of the scheme by " + scheme.word() + ".",
                List.of(own.question(), own.withFilters(alone).withoutChoice(SCHEME).question()));
    }

    private static void requireNoPeriod(Inquiry asked) {
        asked.invocation().period().ifPresent(period -> {
            var day = Period.earlier(period.lastDay(), asked.asOf());
            var moves = asked.invocation().withoutChoice(VIEW).withChoice(VIEW, MOVES);
            throw new Refusal("Tiers stand for a day, not for " + period.label()
                    + "; they count the 12 months before it. Name a day with \"as of\", or ask for the moves.",
                    List.of(asked.invocation().asOf(day).question(), moves.question()));
        });
    }

    /// A number counts customers, and the composition names none; an export asks for all.
    private static void requireNoCount(Invocation invocation) {
        if (invocation.count().orElse(Integer.MAX_VALUE) != Integer.MAX_VALUE) {
            throw new Refusal("There are only a few tiers. To list so many customers, write `list` or name a tier.",
                    List.of(invocation.withChoice(VIEW, LIST).question(), invocation.withoutCount().question()));
        }
    }
}
