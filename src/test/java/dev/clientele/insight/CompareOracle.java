package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.insight.SqlGroup.Bought;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// Compares a reply of `compare` with the same figures asked in SQL, one subject at a time.
///
/// @param words the question
/// @param subjects in the order of the reply
/// @param arePeriods whether the later one is measured against the earlier
record CompareOracle(SqlBooks books, String words, List<Subject> subjects, boolean arePeriods) {

    private static final Value NONE = new Value.Undefined("none");
    private static final ValueFormatter WORDING = new ValueFormatter(Locale.UK);
    private static final List<String> TIERS = List.of("Platinum", "Gold", "Silver", "Bronze");

    /// What is compared.
    ///
    /// @param whole what its share is a share of
    /// @param id the customer's number; empty for a group
    record Subject(SqlScope scope, SqlScope whole, Span span, String id) {

        /// The end of the period or, where that is earlier, of the as-of day.
        LocalDate end() {
            var asOfEnd = scope.asOf().plusDays(1);
            return span.end().isBefore(asOfEnd) ? span.end() : asOfEnd;
        }

        boolean isCustomer() {
            return !id.isEmpty();
        }
    }

    void check(Reply reply) {
        var expected = subjects.stream().map(this::figures).toList();
        var figures = new LinkedHashMap<String, Value>();
        for (var i = 1; i <= subjects.size(); i++) {
            figures.put("subject" + i, reply.figures().getOrDefault("subject" + i, NONE));
        }
        for (var name : expected.getFirst().keySet()) {
            var values = expected.stream().map(of -> of.getOrDefault(name, NONE)).toList();
            for (var i = 1; i <= values.size(); i++) {
                figures.put(name + i, values.get(i - 1));
            }
            if (values.size() == 2) {
                figures.put(name + "Difference", difference(values.get(arePeriods ? 1 : 0), values.get(arePeriods ? 0 : 1)));
                figures.put(name + "Relative", isInPart()
                        ? NONE
                        : relative(values.get(arePeriods ? 1 : 0), values.get(arePeriods ? 0 : 1)));
            }
        }
        Expect.figures(words, reply.figures(), figures);
        assertThat(reply.dataVersion()).as(words).isEqualTo(books.dataVersion());
        checkTable(reply, expected);
        checkHeadline(reply, expected);
    }

    private Map<String, Value> figures(Subject of) {
        var bought = group(of).bought(of.span().start(), of.end());
        var figures = new LinkedHashMap<String, Value>();
        figures.put("netRevenue", money(bought.net()));
        figures.put("change", change(of, bought));
        if (!arePeriods || of.isCustomer() || !of.scope().filters().isEmpty()) {
            var whole = new SqlGroup(books, of.whole(), "").bought(of.span().start(), of.end()).net();
            figures.put("shareOfAll", share(bought.net(), whole));
        }
        if (books.isCosted()) {
            figures.put("profit", money(bought.profit().orElseThrow()));
            figures.put("margin", share(bought.profit().orElseThrow(), bought.net()));
        }
        figures.put("orders", new Value.Count(bought.orders()));
        figures.put("averageOrder", average(bought));
        figures.put("purchaseDays", new Value.Count(bought.purchaseDays()));
        figures.putAll(of.isCustomer() ? customer(of) : customers(of, bought));
        return figures;
    }

    private Value change(Subject of, Bought bought) {
        var span = of.span();
        if (span.start().plusYears(1).isBefore(of.end()) || span.start().minusYears(1).isBefore(books.dataStart())) {
            return NONE;
        }
        var isLeapDay = of.end().getMonthValue() == 2 && of.end().getDayOfMonth() == 29;
        var endBefore = (isLeapDay ? of.end().plusDays(1) : of.end()).minusYears(1);
        var before = group(of).bought(span.start().minusYears(1), endBefore).net();
        return before > 0 ? new Value.Change((double) bought.net() / before - 1) : NONE;
    }

    private Map<String, Value> customer(Subject of) {
        var figures = new LinkedHashMap<String, Value>();
        var then = new SqlCustomer(books, new SqlScope(Map.of(), of.end().minusDays(1), of.scope().window()), of.id());
        figures.put("tier", new Value.Text(then.ranked().map(SqlCustomer.Ranked::tier).orElse("Inactive")));
        var days = new SqlCustomer(books, of.scope(), of.id()).purchaseDays().stream().filter(day -> day.isBefore(of.end())).toList();
        var gaps = IntStream.range(1, days.size()).mapToLong(i -> ChronoUnit.DAYS.between(days.get(i - 1), days.get(i))).sorted().toArray();
        var isKnown = days.size() >= 3;
        var median = isKnown ? (gaps[(gaps.length - 1) / 2] + gaps[gaps.length / 2]) / 2.0 : 0;
        figures.put("usualGapDays", isKnown ? new Value.Decimal(median) : NONE);
        figures.put("lastPurchase", days.isEmpty() ? NONE : new Value.Day(days.getLast()));
        figures.put("overdueRatio", isKnown
                ? new Value.Decimal(ChronoUnit.DAYS.between(days.getLast(), of.end().minusDays(1)) / median)
                : NONE);
        return figures;
    }

    private Map<String, Value> customers(Subject of, Bought bought) {
        var figures = new LinkedHashMap<String, Value>();
        var flow = flow(of);
        figures.put("customers", new Value.Count(bought.buyers()));
        figures.put("active", new Value.Count(flow.closing()));
        figures.put("new", new Value.Count(flow.gained()));
        figures.put("regained", new Value.Count(flow.regained()));
        figures.put("lost", new Value.Count(flow.lost()));
        figures.put("retentionRate", flow.retentionRate());
        figures.put("topCustomerShare", share(bought.greatest(), bought.net()));
        if (!comparesTiers()) {
            var tiers = group(of).tiers(of.end().minusDays(1));
            TIERS.forEach(tier -> figures.put(tier.toLowerCase(Locale.ROOT), new Value.Count(tiers.getOrDefault(tier, 0L))));
        }
        return figures;
    }

    /// Whether each subject is another tier.
    private boolean comparesTiers() {
        return subjects.stream().map(of -> of.scope().filters().getOrDefault(Dimension.TIER, List.of())).distinct().count() > 1;
    }

    /// As `flows` counts it: a period longer than the window in calendar years.
    private SqlFlow flow(Subject of) {
        var window = of.scope().window();
        var chain = new SqlChain(books, of.scope(), window);
        return of.span().start().plusMonths(window).isBefore(of.span().end())
                ? SqlChain.cut(of.span(), 12).stream().filter(step -> !step.start().isAfter(of.scope().asOf())).map(chain::flow)
                        .reduce(SqlFlow::then).orElseThrow()
                : chain.flow(of.span());
    }

    private void checkTable(Reply reply, List<Map<String, Value>> expected) {
        var rows = reply.tables().getFirst().rows();
        var names = List.copyOf(expected.getFirst().keySet());
        assertThat(rows).as(words).hasSameSizeAs(names);
        for (var row = 0; row < names.size(); row++) {
            var name = names.get(row);
            var cells = new ArrayList<Value>(List.of(rows.get(row).getFirst()));
            expected.forEach(of -> cells.add(of.getOrDefault(name, NONE)));
            if (expected.size() == 2) {
                cells.add(cell(reply.figures().getOrDefault(name + "Difference", NONE)));
                var relative = reply.figures().getOrDefault(name + "Relative", NONE);
                cells.add(relative instanceof Value.Undefined ? new Value.Text("") : relative);
            }
            Expect.row(words + ", " + name, rows.get(row), cells);
        }
    }

    private static Value cell(Value difference) {
        return switch (difference) {
            case Value.Undefined ignored -> new Value.Text("");
            case Value.Share(double share) -> new Value.Text((share > 0 ? "+" : "")
                    + WORDING.decimal(BigDecimal.valueOf(100).multiply(BigDecimal.valueOf(share)), 1) + " points");
            default -> difference;
        };
    }

    /// The sentence names the one with the most net revenue first.
    private void checkHeadline(Reply reply, List<Map<String, Value>> expected) {
        var net = expected.stream().mapToLong(of -> ((Money) of.getOrDefault("netRevenue", NONE)).minor()).toArray();
        var most = Arrays.stream(net).max().orElseThrow();
        var leaders = IntStream.range(0, net.length).filter(i -> net[i] == most).toArray();
        if (arePeriods && net.length == 2) {
            var said =
                    net[0] == net[1] ? "level" : net[1] > net[0] ? "( more than | times as much as | ahead of )" : "( less than | behind )";
            assertThat(reply.headline()).as(words).containsPattern(said);
            assertThat(reply.headline().contains("The data begins on")).as(words).isEqualTo(isInPart());
        } else if (leaders.length == 1) {
            var leader = ((Value.Text) reply.figures().getOrDefault("subject" + (leaders[0] + 1), NONE)).text();
            assertThat(reply.headline()).as(words).startsWith(leader).containsPattern("( ahead of | times as much as )");
        } else {
            assertThat(reply.headline()).as(words).contains(" are level");
        }
    }

    /// Whether the data begins within the earlier of two periods, which then is no measure.
    private boolean isInPart() {
        return arePeriods && subjects.getFirst().span().start().isBefore(books.dataStart());
    }

    private static Value difference(Value one, Value other) {
        return switch (one) {
            case Money(long minor, var currency) when other instanceof Money(long less, var ignored) -> new Money(minor - less, currency);
            case Value.Count(long count) when other instanceof Value.Count(long less) -> new Value.Count(count - less);
            case Value.Share(double share) when other instanceof Value.Share(double less) -> new Value.Share(share - less);
            case Value.Change(double share) when other instanceof Value.Change(double less) -> new Value.Share(share - less);
            case Value.Decimal(double number) when other instanceof Value.Decimal(double less) -> new Value.Decimal(number - less);
            case Value.Day(var day) when other instanceof Value.Day(var less) -> new Value.Count(ChronoUnit.DAYS.between(less, day));
            default -> NONE;
        };
    }

    private static Value relative(Value one, Value other) {
        var number = number(one);
        var base = number(other);
        return Double.isNaN(number) || Double.isNaN(base) || base <= 0 ? NONE : new Value.Change(number / base - 1);
    }

    private static double number(Value value) {
        return switch (value) {
            case Money(long minor, var ignored) -> minor;
            case Value.Count(long count) -> count;
            case Value.Decimal(double number) -> number;
            default -> Double.NaN;
        };
    }

    private SqlGroup group(Subject of) {
        return new SqlGroup(books, of.scope(), of.id());
    }

    private static Value share(long part, long whole) {
        return whole > 0 ? new Value.Share((double) part / whole) : NONE;
    }

    private Value average(Bought bought) {
        if (bought.orders() == 0) {
            return NONE;
        }
        var exact = BigDecimal.valueOf(2 * bought.net() + bought.orders());
        return money(exact.divide(BigDecimal.valueOf(2 * bought.orders()), 0, RoundingMode.FLOOR).longValueExact());
    }

    private Value money(long minor) {
        return new Money(minor, books.currency());
    }
}
