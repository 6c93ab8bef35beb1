package dev.clientele.alert.rule;

import dev.clientele.alert.rule.Rule.Bar;
import dev.clientele.analysis.NumberRange;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Quotes;
import dev.clientele.command.Refusal;
import dev.clientele.command.SpecReader;
import dev.clientele.command.Spelling;
import dev.clientele.command.Vocabulary;
import dev.clientele.model.Dimension;
import dev.clientele.model.Phrase;
import dev.clientele.portfolio.risk.Reason;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads rules by the grammar of all questions: `at-risk over 10000 tier platinum, gold`, `revenue segment "Retail" drops 20%`.
public final class RuleParser {

    /// Rules to try, of every kind.
    public static final List<String> EXAMPLES =
            List.of("at-risk over 10000", "at-risk tier Platinum, Gold reason overdue", "tier drop tier Platinum",
                    "lost over 5000", "regained", "big order over 5000", "big order 3 times usual", "revenue drops 20%",
                    "concentration top 5 over 60%",
                    "stale 5 days");

    private static final String BACKTEST = "alerts backtest ";
    private static final String AT_RISK = "at-risk";
    private static final String TIER_DROP = "tier drop";
    private static final String LOST = "lost";
    private static final String REGAINED = "regained";
    private static final String BIG_ORDER = "big order";
    private static final String REVENUE = "revenue";
    private static final String CONCENTRATION = "concentration";
    private static final String STALE = "stale";

    private static final Parameter.Bound AMOUNT = new Parameter.Bound("amount", List.of("worth"), Parameter.Bound.Unit.MONEY);
    private static final Parameter.Bound SHARE = new Parameter.Bound("share", List.of(), Parameter.Bound.Unit.SHARE);
    private static final Parameter.AnyOf REASONS =
            new Parameter.AnyOf("reason", "reason", Arrays.stream(Reason.values()).map(Reason::word).toList());
    private static final Parameter.Measure TIMES = new Parameter.Measure("times", List.of(), List.of("times", "x", "usual"), 1_000, false);
    private static final Parameter.Measure DROP = new Parameter.Measure("drops",
            List.of("drops", "drop", "falls", "fall", "down", "by", "more", "than", "at", "least"), List.of("%", "percent", "pct"), 100,
            true);
    private static final Parameter.Measure TOP = new Parameter.Measure("top", List.of("top"), List.of(), 10_000, true);
    private static final Parameter.Measure DAYS = new Parameter.Measure("days",
            List.of("for", "after", "more", "over", "older", "than", "at", "least"), List.of("days", "day"), 1_000, true);
    private static final Parameter.Filters ON_CUSTOMERS = new Parameter.Filters(
            EnumSet.of(Dimension.COUNTRY, Dimension.SEGMENT, Dimension.INDUSTRY, Dimension.OWNER, Dimension.TIER), false);
    private static final Parameter.Filters ON_ALL = new Parameter.Filters(EnumSet.allOf(Dimension.class), false);

    private static final SpecReader READER = new SpecReader(
            List.of(spec(AT_RISK, AMOUNT, REASONS, ON_CUSTOMERS), spec(TIER_DROP, AMOUNT, ON_CUSTOMERS), spec(LOST, AMOUNT, ON_CUSTOMERS),
                    spec(REGAINED, AMOUNT, ON_CUSTOMERS), spec(BIG_ORDER, TIMES, AMOUNT, ON_CUSTOMERS), spec(REVENUE, DROP, ON_ALL),
                    spec(CONCENTRATION, TOP, SHARE, ON_ALL), spec(STALE, DAYS)),
            Map.ofEntries(Map.entry("at risk", AT_RISK), Map.entry("risk", AT_RISK), Map.entry("newly at-risk", AT_RISK),
                    Map.entry("newly at risk", AT_RISK), Map.entry("tier drops", TIER_DROP), Map.entry("tier down", TIER_DROP),
                    Map.entry("newly lost", LOST), Map.entry("newly regained", REGAINED), Map.entry("big orders", BIG_ORDER),
                    Map.entry("data stale", STALE)));

    /// What rules are called.
    public static final List<String> NAMES = READER.specs().stream().map(CommandSpec::name).toList();

    private final Optional<Vocabulary> names;

    private RuleParser(Optional<Vocabulary> names) {
        this.names = names;
    }

    /// For what a person types: names must be those of the data.
    public static RuleParser over(Vocabulary vocabulary) {
        return new RuleParser(Optional.of(vocabulary));
    }

    /// For what was kept: a name that the data no longer has fits nothing.
    public static RuleParser kept() {
        return new RuleParser(Optional.empty());
    }

    private static CommandSpec spec(String name, Parameter... parameters) {
        return new CommandSpec(name, "", "", List.of(parameters), List.of());
    }

    /// Reads a rule.
    ///
    /// @throws Refusal that says what to type instead
    public Rule parse(String typed) {
        try {
            var asked = names.map(known -> READER.read(typed, known)).orElseGet(() -> READER.readBack(typed));
            return asked.map(RuleParser::rule).orElseThrow(() -> unknown(typed));
        } catch (Refusal refusal) {
            throw refusal.suggesting(BACKTEST::concat);
        }
    }

    private static Refusal unknown(String typed) {
        var closest = READER.closest(typed);
        var shown = typed.isBlank() ? "What should I watch for?" : "I know no alert " + Quotes.echo(typed.strip()) + ".";
        var hint = closest.isEmpty()
                ? " There are " + Phrase.listed(NAMES, "and") + "."
                : Spelling.didYouMean(closest);
        return new Refusal(shown + hint, Stream.concat(closest.stream(), EXAMPLES.stream()).toList());
    }

    private static Rule rule(Invocation asked) {
        return switch (asked.spec().name()) {
            case AT_RISK -> new Rule.AtRisk(bar(asked), reasons(asked));
            case TIER_DROP -> new Rule.TierDrop(bar(asked));
            case LOST -> new Rule.Lost(bar(asked));
            case REGAINED -> new Rule.Regained(bar(asked));
            case BIG_ORDER -> bigOrder(bar(asked), number(asked, TIMES).orElse(BigDecimal.ZERO));
            case REVENUE -> new Rule.RevenueDrop(asked.filters(), whole(asked, DROP, "By how much?", "revenue drops 20%"));
            case CONCENTRATION -> new Rule.Concentration(whole(asked, TOP, "Of how many customers?", "concentration top 5 over 60%"),
                    share(asked), asked.filters());
            case STALE -> new Rule.Stale(whole(asked, DAYS, "After how many days?", "stale 5 days"));
            default -> throw new IllegalStateException("no rule: " + asked.spec().name());
        };
    }

    private static Rule bigOrder(Bar bar, BigDecimal times) {
        if (bar.over().signum() == 0 && times.signum() == 0) {
            throw new Refusal("How big? Write `big order over 5000` or `big order 3 times usual`.",
                    List.of("big order over 5000", "big order 3 times usual"));
        }
        return new Rule.BigOrder(bar, times);
    }

    private static Bar bar(Invocation asked) {
        requireNoUpper(asked, AMOUNT);
        return new Bar(lower(asked, AMOUNT).orElse(BigDecimal.ZERO), asked.filters());
    }

    private static int share(Invocation asked) {
        requireNoUpper(asked, SHARE);
        return lower(asked, SHARE).filter(share -> share.scale() <= 0 && share.intValueExact() > 0 && share.intValueExact() < 100)
                .map(BigDecimal::intValueExact)
                .orElseThrow(() -> missing("Over which share, a whole number of percent from 1 to 99?", "concentration top 5 over 60%"));
    }

    private static void requireNoUpper(Invocation asked, Parameter.Bound bound) {
        asked.choice(bound.high()).ifPresent(upper -> {
            throw new Refusal("An alert watches for what is over a bound, not " + Quotes.echo(upper) + ".");
        });
    }

    /// The number of `over 10000` or `at least 60%`.
    private static Optional<BigDecimal> lower(Invocation asked, Parameter.Bound bound) {
        return NumberRange.of(asked, bound.name()).lowest();
    }

    private static Optional<BigDecimal> number(Invocation asked, Parameter.Measure measure) {
        return asked.choice(measure.name()).map(BigDecimal::new);
    }

    private static int whole(Invocation asked, Parameter.Measure measure, String question, String example) {
        return number(asked, measure).map(BigDecimal::intValueExact).orElseThrow(() -> missing(question, example));
    }

    private static Refusal missing(String question, String example) {
        return new Refusal(question + " Write it like `" + example + "`.", List.of(example));
    }

    private static Set<Reason> reasons(Invocation asked) {
        return asked.choice(REASONS.name()).map(said -> Arrays.stream(said.split(",")).map(Reason::of).collect(Collectors.toSet()))
                .orElseGet(() -> EnumSet.allOf(Reason.class));
    }
}
