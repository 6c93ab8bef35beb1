package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.insight.SqlGroup.Bought;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Compares a reply of `revenue` with the same question asked in SQL.
///
/// @param measure the word of what is counted
/// @param by the word of what it is broken down by, or empty
record RevenueOracle(SqlBooks books, Question question, String measure, String by) {

    static final List<String> TIMES = List.of("day", "week", "month", "quarter", "year");
    static final List<Dimension> DIMENSIONS = List.of(Dimension.COUNTRY, Dimension.SEGMENT, Dimension.INDUSTRY, Dimension.CHANNEL,
            Dimension.PRODUCT, Dimension.CATEGORY);

    private static final Value NONE = new Value.Undefined("none");
    static final Bought NOTHING = new Bought(0, OptionalLong.of(0), 0, 0, 0, 0);
    private static final List<String> MEASURES = List.of("revenue", "profit", "margin", "orders", "average-order", "customers",
            "revenue-per-customer", "orders-per-customer");
    private static final List<String> BESIDE = List.of("revenue", "profit", "margin", "orders", "customers");

    String words() {
        return "revenue " + measure + (by.isEmpty() ? "" : " by " + by) + question.words();
    }

    void check(Reply reply) {
        assertThat(reply.dataVersion()).as(words()).isEqualTo(books.dataVersion());
        assertThat(reply.asOf()).as(words()).contains(question.scope().asOf());
        if (by.isEmpty()) {
            Expect.figures(words(), reply.figures(), totals());
        } else {
            checkParts(reply);
        }
    }

    private Map<String, Value> totals() {
        var now = whole(span());
        var before = before().map(this::whole);
        var figures = new LinkedHashMap<String, Value>();
        for (var word : MEASURES) {
            if (books.isCosted() || !isOfCosts(word)) {
                figures.put(figure(word), value(word, now));
                figures.put(figure(word) + "Before", before.map(bought -> value(word, bought)).orElse(NONE));
                figures.put(figure(word) + "Change", before.map(bought -> change(value(word, now), value(word, bought))).orElse(NONE));
            }
        }
        return figures;
    }

    private void checkParts(Reply reply) {
        var total = value(measure, whole(span()));
        var earlier = before().map(days -> value(measure, whole(days)));
        var expected = TIMES.contains(by) ? inTime() : parts();
        var name = figure(measure);
        var figures = Map.of(name, total, name + "Before", earlier.orElse(NONE), name + "Change",
                earlier.map(was -> change(total, was)).orElse(NONE), "parts", new Value.Count(partsOf(expected)), "shown",
                new Value.Count(isNothing(expected) ? 0 : partsOf(expected)));
        Expect.figures(words(), reply.figures(), figures);
        if (isNothing(expected)) {
            assertThat(reply.tables().getFirst().rows()).as(words()).isEmpty();
        } else if (TIMES.contains(by) || by.equals("weekday")) {
            Expect.rows(words(), withoutNames(reply.tables().getFirst()), expected.rows().stream().map(this::cells).toList());
        } else {
            checkByName(reply.tables().getFirst(), expected);
        }
    }

    /// What each part bought, and in the days before; by name, or in the order of time.
    private record Parts(List<String> names, List<Row> rows) {}

    private record Row(Bought now, Optional<Bought> before) {}

    private static boolean isNothing(Parts parts) {
        return parts.rows().stream().allMatch(row -> isNothing(row.now()));
    }

    /// Those of a dimension that bought anything; of time all.
    private long partsOf(Parts parts) {
        var isOrdered = TIMES.contains(by) || by.equals("weekday");
        return isOrdered ? parts.rows().size() : parts.rows().stream().filter(row -> !isNothing(row.now())).count();
    }

    private Parts parts() {
        var weekdays = by.equals("weekday");
        var now = partsOf(span());
        var before = before().map(this::partsOf);
        var names = weekdays
                ? IntStream.range(0, DayOfWeek.values().length).mapToObj(Integer::toString).toList()
                : List.copyOf(new TreeMap<>(now).keySet());
        return new Parts(names, names.stream().map(name -> new Row(now.getOrDefault(name, NOTHING),
                before.map(parts -> parts.getOrDefault(name, NOTHING)))).toList());
    }

    private Map<String, Bought> partsOf(Span days) {
        var sql = new SqlParts(books, question.scope());
        return by.equals("weekday")
                ? sql.ofWeekdays(days.start(), days.end())
                : sql.of(DIMENSIONS.stream().filter(dimension -> dimension.word().equals(by)).findFirst().orElseThrow(), days.start(),
                        days.end());
    }

    /// Step by step, without those that lie before the first row.
    private Parts inTime() {
        var steps = steps(span());
        var before = before().map(this::steps).filter(others -> others.size() == steps.size());
        var rows = IntStream.range(0, steps.size())
                .mapToObj(step -> new Row(whole(steps.get(step)), before.map(others -> whole(others.get(step))))).toList();
        var first = IntStream.range(0, rows.size()).filter(step -> !isNothing(rows.get(step).now())).findFirst().orElse(0);
        return new Parts(List.of(), rows.subList(first, rows.size()));
    }

    List<Span> steps() {
        return steps(span());
    }

    private List<Span> steps(Span days) {
        var asOfEnd = question.scope().asOf().plusDays(1);
        var end = days.end().isBefore(asOfEnd) ? days.end() : asOfEnd;
        var bounds = Stream.iterate(days.start(), day -> day.isBefore(end), this::next);
        return bounds.map(start -> Span.of("", start, next(start).isBefore(end) ? next(start) : end)).toList();
    }

    private LocalDate next(LocalDate day) {
        return switch (by) {
            case "day" -> day.plusDays(1);
            case "week" -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case "month" -> day.withDayOfMonth(1).plusMonths(1);
            case "quarter" -> LocalDate.of(day.getYear(), 3 * ((day.getMonthValue() - 1) / 3) + 1, 1).plusMonths(3);
            default -> LocalDate.of(day.getYear() + 1, 1, 1);
        };
    }

    private void checkByName(Table table, Parts expected) {
        var rows = new TreeMap<String, List<Value>>();
        table.rows().forEach(row -> rows.put(((Value.Text) row.getFirst()).text(), row.subList(1, row.size())));
        var names = IntStream.range(0, expected.names().size()).filter(i -> !isNothing(expected.rows().get(i).now())).boxed().toList();
        assertThat(rows.keySet()).as(words()).containsExactlyElementsOf(names.stream().map(expected.names()::get).toList());
        assertThat(rows).as(words()).hasSameSizeAs(table.rows());
        names.forEach(i -> Expect.row(words() + ", " + expected.names().get(i),
                withoutShare(table, rows.getOrDefault(expected.names().get(i), List.of())),
                cells(expected.rows().get(i))));
        checkShares(table);
        var values = table.rows().stream().map(row -> number(row.get(1))).filter(number -> !Double.isNaN(number)).toList();
        assertThat(values).as(words() + " in order").isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    /// The parts of revenue make the whole.
    private void checkShares(Table table) {
        var share = Expect.columns(table).indexOf("share");
        if (share >= 0) {
            table.rows().forEach(row -> Expect.same(words() + ", share of " + row.getFirst(), row.get(share),
                    new Value.Share(number(row.get(1)) / number(value(measure, whole(span()))))));
        }
    }

    private List<List<Value>> withoutNames(Table table) {
        return table.rows().stream().map(row -> withoutShare(table, row.subList(1, row.size()))).toList();
    }

    private static List<Value> withoutShare(Table table, List<Value> cells) {
        var share = Expect.columns(table).indexOf("share");
        return IntStream.range(0, cells.size()).filter(i -> i + 1 != share).mapToObj(cells::get).toList();
    }

    private List<Value> cells(Row row) {
        var cells = new ArrayList<Value>(List.of(value(measure, row.now())));
        BESIDE.stream().filter(other -> !other.equals(measure) && (books.isCosted() || !isOfCosts(other)))
                .forEach(other -> cells.add(value(other, row.now())));
        row.before().ifPresent(bought -> {
            cells.add(value(measure, bought));
            cells.add(change(value(measure, row.now()), value(measure, bought)));
        });
        return cells;
    }

    private Bought whole(Span days) {
        return new SqlGroup(books, question.scope(), "").bought(days.start(), days.end());
    }

    static boolean isNothing(Bought bought) {
        return bought.net() == 0 && bought.profit().orElse(0) == 0 && bought.orders() == 0 && bought.buyers() == 0;
    }

    static boolean isOfCosts(String measure) {
        return measure.equals("profit") || measure.equals("margin");
    }

    private static String figure(String measure) {
        return switch (measure) {
            case "revenue" -> "netRevenue";
            case "average-order" -> "averageOrder";
            case "revenue-per-customer" -> "revenuePerCustomer";
            case "orders-per-customer" -> "ordersPerCustomer";
            default -> measure.toLowerCase(Locale.ROOT);
        };
    }

    Value value(String word, Bought bought) {
        return switch (word) {
            case "revenue" -> money(bought.net());
            case "profit" -> money(bought.profit().orElseThrow());
            case "margin" -> over(bought.net(), net -> new Value.Share((double) bought.profit().orElseThrow() / net));
            case "orders" -> new Value.Count(bought.orders());
            case "customers" -> new Value.Count(bought.buyers());
            case "average-order" -> over(bought.orders(), orders -> money(Math.round((double) bought.net() / orders)));
            case "revenue-per-customer" -> over(bought.buyers(), buyers -> money(Math.round((double) bought.net() / buyers)));
            default -> over(bought.buyers(), buyers -> new Value.Decimal((double) bought.orders() / buyers));
        };
    }

    private static Value over(long divisor, Function<Long, Value> value) {
        return divisor > 0 ? value.apply(divisor) : NONE;
    }

    private static Value change(Value now, Value before) {
        if (now instanceof Value.Share(double share) && before instanceof Value.Share(double earlier)) {
            return new Value.Points(share - earlier);
        }
        return number(before) > 0 && !Double.isNaN(number(now)) ? new Value.Change(number(now) / number(before) - 1) : NONE;
    }

    static double number(Value value) {
        return switch (value) {
            case Money money -> money.major().doubleValue();
            case Value.Count(long count) -> count;
            case Value.Share(double share) -> share;
            case Value.Decimal(double number) -> number;
            default -> Double.NaN;
        };
    }

    private Value money(long minor) {
        return new Money(minor, books.currency());
    }

    Span span() {
        return question.spanOrYear();
    }

    private Optional<Span> before() {
        return question.yearBefore(span(), books.dataStart());
    }
}
