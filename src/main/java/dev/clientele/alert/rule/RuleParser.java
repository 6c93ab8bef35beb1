package dev.clientele.alert.rule;

import dev.clientele.alert.rule.Rule.Bar;
import dev.clientele.command.Filter;
import dev.clientele.command.Refusal;
import dev.clientele.command.Vocabulary;
import dev.clientele.model.Dimension;
import dev.clientele.portfolio.risk.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads rules: `at-risk over 10000 tier platinum, gold`, `revenue segment "Retail" drops 20%`.
public final class RuleParser {

    /// Rules to try, of every kind.
    public static final List<String> EXAMPLES =
            List.of("at-risk over 10000", "at-risk tier Platinum, Gold reason overdue", "tier drop tier Platinum",
                    "lost over 5000", "regained", "big order over 5000", "big order 3 times usual", "revenue drops 20%",
                    "concentration top 5 over 60%",
                    "stale 5 days");
    private static final Set<Dimension> OF_CUSTOMERS =
            EnumSet.of(Dimension.COUNTRY, Dimension.SEGMENT, Dimension.INDUSTRY, Dimension.OWNER, Dimension.TIER);
    private static final Set<Dimension> ALL = EnumSet.allOf(Dimension.class);

    private final RuleNames names;

    private RuleParser(RuleNames names) {
        this.names = names;
    }

    /// For what a person types: names must be those of the data.
    public static RuleParser over(Vocabulary vocabulary) {
        return new RuleParser(new RuleNames(Optional.of(vocabulary)));
    }

    /// For what was kept: a name that the data no longer has fits nothing.
    public static RuleParser kept() {
        return new RuleParser(new RuleNames(Optional.empty()));
    }

    /// Reads a rule.
    ///
    /// @throws Refusal that says what to type instead
    public Rule parse(String typed) {
        var tokens = RuleTokens.of(typed);
        tokens.skipFillers();
        tokens.takes("newly");
        if (tokens.takes("at-risk", "risk")) {
            return atRisk(tokens);
        }
        if (tokens.takes("tier") && tokens.takes("drop", "drops", "down")) {
            return new Rule.TierDrop(bar(new Clauses(tokens, OF_CUSTOMERS)));
        }
        if (tokens.takes("lost")) {
            return new Rule.Lost(bar(new Clauses(tokens, OF_CUSTOMERS)));
        }
        if (tokens.takes("regained")) {
            return new Rule.Regained(bar(new Clauses(tokens, OF_CUSTOMERS)));
        }
        if (tokens.takes("big") && tokens.takes("order", "orders")) {
            return bigOrder(tokens);
        }
        return ofAll(tokens);
    }

    private Rule ofAll(RuleTokens tokens) {
        if (tokens.takes("revenue")) {
            var clauses = new Clauses(tokens, ALL).read();
            return new Rule.RevenueDrop(clauses.filters, required(clauses.drop, "By how much?", "revenue drops 20%"));
        }
        if (tokens.takes("concentration")) {
            var clauses = new Clauses(tokens, ALL).read();
            return new Rule.Concentration(required(clauses.top, "Of how many customers?", "concentration top 5 over 60%"),
                    required(clauses.share, "Over which share?", "concentration top 5 over 60%"), clauses.filters);
        }
        if (tokens.takes("stale") || (tokens.takes("data") && tokens.takes("stale"))) {
            return new Rule.Stale(required(new Clauses(tokens, Set.of()).read().days, "After how many days?", "stale 5 days"));
        }
        var shown = tokens.isEmpty() ? "What should I watch for?" : "I know no alert \"" + tokens.shown() + "\".";
        throw new Refusal(shown + " There are at-risk, tier drop, lost, regained, big order, revenue, concentration and stale.",
                EXAMPLES.stream().map(example -> "alerts backtest " + example).toList());
    }

    private Rule atRisk(RuleTokens tokens) {
        var clauses = new Clauses(tokens, OF_CUSTOMERS);
        var bar = bar(clauses);
        return new Rule.AtRisk(bar, clauses.reasons.isEmpty() ? EnumSet.allOf(Reason.class) : clauses.reasons);
    }

    private Rule bigOrder(RuleTokens tokens) {
        var clauses = new Clauses(tokens, OF_CUSTOMERS);
        var bar = bar(clauses);
        if (bar.over().signum() == 0 && clauses.times.signum() == 0) {
            throw new Refusal("How big? Write `big order over 5000` or `big order 3 times usual`.",
                    List.of("alerts backtest big order over 5000", "alerts backtest big order 3 times usual"));
        }
        return new Rule.BigOrder(bar, clauses.times);
    }

    private static Bar bar(Clauses clauses) {
        var read = clauses.read();
        return new Bar(read.over, read.filters);
    }

    private static int required(int value, String question, String example) {
        if (value == 0) {
            throw new Refusal(question + " Write it like `" + example + "`.", List.of("alerts backtest " + example));
        }
        return value;
    }

    /// What stands behind the name of a rule, in any order.
    private final class Clauses {

        private final RuleTokens tokens;
        private final Set<Dimension> dimensions;
        private final List<Filter> filters = new ArrayList<>();
        private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        private BigDecimal over = BigDecimal.ZERO;
        private BigDecimal times = BigDecimal.ZERO;
        private int drop;
        private int share;
        private int top;
        private int days;

        Clauses(RuleTokens tokens, Set<Dimension> dimensions) {
            this.tokens = tokens;
            this.dimensions = dimensions;
        }

        Clauses read() {
            for (tokens.skipFillers(); !tokens.isEmpty(); tokens.skipFillers()) {
                readOne();
            }
            return this;
        }

        private void readOne() {
            var dimension = dimensions.stream().filter(known -> known.word().equals(tokens.peek()) || known.plural().equals(tokens.peek()))
                    .findFirst();
            if (dimension.isPresent()) {
                tokens.take();
                filters.add(names.filter(dimension.get(), tokens));
            } else if (tokens.takes("over", "above")) {
                readOver();
            } else if (tokens.takes("reason", "reasons")) {
                readReasons();
            } else if (tokens.takes("drops", "drop", "falls", "down")) {
                tokens.skipFillers();
                drop = Amounts.whole(number(), 1, 100, "percentage");
            } else if (tokens.takes("top")) {
                top = Amounts.whole(number(), 1, 10_000, "number of customers");
            } else {
                readNumber();
            }
        }

        private void readOver() {
            tokens.skipFillers();
            var typed = number();
            if (typed.endsWith("%")) {
                share = Amounts.whole(typed, 1, 99, "share");
            } else {
                over = Amounts.money(typed);
            }
        }

        private void readReasons() {
            do {
                var typed = number();
                reasons.add(Arrays.stream(Reason.values()).filter(reason -> reason.word().equalsIgnoreCase(typed)).findFirst()
                        .orElseThrow(() -> new Refusal("I know no reason \"" + typed + "\". There are "
                                + Arrays.stream(Reason.values()).map(Reason::word).collect(Collectors.joining(", ")) + ".")));
            } while (tokens.takes(",", "or", "and"));
        }

        /// `3 times usual`, `3x`, `5 days`.
        private void readNumber() {
            var typed = tokens.shown();
            var lower = typed.toLowerCase(Locale.ROOT);
            if (lower.matches("\\d{1,3}(\\.\\d)?x?")) {
                tokens.take();
                if (lower.endsWith("x") || tokens.takes("times")) {
                    tokens.takes("usual");
                    times = new BigDecimal(lower.replace("x", "")).stripTrailingZeros();
                    return;
                }
                if (tokens.takes("day", "days")) {
                    days = Amounts.whole(typed, 1, 1_000, "number of days");
                    return;
                }
            }
            throw new Refusal("I do not understand \"" + typed + "\" here. A rule looks like `" + EXAMPLES.getFirst() + "` or `"
                    + EXAMPLES.get(7) + "`; `help alerts` shows more.", List.of("help alerts"));
        }

        private String number() {
            if (tokens.isEmpty()) {
                throw new Refusal("Something is missing at the end. A rule looks like `" + EXAMPLES.getFirst() + "` or `" + EXAMPLES.get(7)
                        + "`.", List.of("help alerts"));
            }
            return tokens.take().text();
        }
    }
}
