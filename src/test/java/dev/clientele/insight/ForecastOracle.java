package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Reply;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;

/// Compares a reply of `forecast` with states asked for in SQL and a chain of one step, walked customer by customer.
record ForecastOracle(SqlBooks books, SqlScope scope) {

    /// A customer with a purchase day: its states at the start and the end of the year, by name, and what it brought.
    private record Moved(String from, String to, long net) {}

    private record Ahead(double with, double without, double customers, double customersAlone, long active) {}

    void check(String words, Reply reply) {
        var end = scope.asOf().plusDays(1);
        var lastYear = net(end.minusYears(1), end);
        assertThat(reply.figures().get("lastYear")).as(words).isEqualTo(new Money(lastYear, books.currency()));
        var byRecency = false;
        if (!end.minusYears(3).isBefore(books.dataStart()) && lastYear > 0) {
            byRecency = checkBacktest(words, reply.figures(), end.minusYears(1), lastYear);
        } else {
            assertThat(reply.figures()).as(words).doesNotContainKey("backtestExpected");
        }
        var ahead = ahead(end, byRecency);
        assertThat(reply.figures().get("customers")).as(words).isEqualTo(new Value.Count(ahead.active()));
        money(words, reply.figures().get("nextYear"), ahead.with());
        money(words, reply.figures().get("nextYearWithoutNew"), ahead.without());
        number(words, reply.figures().get("nextYearCustomers"), ahead.customers());
        number(words, reply.figures().get("nextYearCustomersWithoutNew"), ahead.customersAlone());
    }

    /// What a period has brought so far is all of it, however long ago it began; days that are not over are compared with nothing.
    void checkWhatHasBeen(Desk desk, String around) {
        var end = scope.asOf().plusDays(1);
        var begun = "forecast " + books.dataStart() + ".." + end.plusDays(99) + around;
        var figures = desk.ask(begun).figures();
        assertThat(figures.get("soFar")).as(begun).isEqualTo(new Money(net(books.dataStart(), end), books.currency()));
        assertThat(figures.get("yearBefore")).as(begun).isInstanceOf(Value.Undefined.class);
        for (var months : List.of(12, 24)) {
            var words = "forecast " + months + " months" + around;
            var isOver = months == 12 && end.getDayOfMonth() == 1;
            assertThat(desk.ask(words).figures().get("yearBefore")).as(words).isEqualTo(isOver
                    ? new Money(net(end.minusYears(1), end), books.currency())
                    : new Value.Undefined("not over yet"));
        }
    }

    /// Each month ahead brings the part of its year's revenue that the same days brought of theirs, in up to three years past together.
    void checkMonths(Desk desk, String around) {
        var end = scope.asOf().plusDays(1);
        var words = "forecast 14 months" + around;
        var years = desk.ask("forecast 3 years" + around).charts().getFirst() instanceof ChartSpec.Lines lines
                ? lines.series().getLast().values()
                : List.<Double>of();
        var rows = desk.ask(words).tables().getFirst().rows();
        var days = new TreeMap<>(books.rows(
                scope.sale() + "select day, sum(net) from sale where customer is not null group by day",
                (row, context) -> Map.entry(LocalDate.ofEpochDay(row.getLong(1)), row.getLong(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        var past = (int) Math.min(3, ChronoUnit.YEARS.between(books.dataStart(), end));
        var from = end;
        for (var row : rows) {
            var to = from.plusMonths(1).withDayOfMonth(1);
            var expected = 0.0;
            for (var day = from; day.isBefore(to);) {
                var ahead = (int) ChronoUnit.YEARS.between(end, day);
                var next = end.plusYears(ahead + 1L).isBefore(to) ? end.plusYears(ahead + 1L) : to;
                expected += share(days, end, ahead, day, next, past) * minor(years.get(years.size() - 3 + ahead));
                day = next;
            }
            assertThat((double) ((Money) row.get(1)).minor()).as(words + " " + row.getFirst()).isCloseTo(expected, Offset.offset(2.0));
            from = to;
        }
        assertThat(from).as(words).isEqualTo(end.plusMonths(end.getDayOfMonth() == 1 ? 14 : 15).withDayOfMonth(1));
    }

    private long minor(double major) {
        return Money.ofMajor(BigDecimal.valueOf(major), books.currency()).minor();
    }

    private static double share(TreeMap<LocalDate, Long> days, LocalDate end, int ahead, LocalDate from, LocalDate to, int past) {
        var part = 0L;
        var all = 0L;
        for (var year = 1; year <= past; year++) {
            part += sum(days.subMap(from.minusYears((long) ahead + year), to.minusYears((long) ahead + year)));
            all += sum(days.subMap(end.minusYears(year), end.minusYears(year - 1L)));
        }
        return all > 0 ? (double) part / all : (double) ChronoUnit.DAYS.between(from, to) / ChronoUnit.DAYS.between(end, end.plusYears(1));
    }

    private static long sum(Map<LocalDate, Long> days) {
        return days.values().stream().mapToLong(net -> net).sum();
    }

    private boolean checkBacktest(String words, Map<String, Value> figures, LocalDate end, long actual) {
        var byTier = ahead(end, false).with();
        var byRecency = ahead(end, true).with();
        var isByRecency = Math.abs(byRecency - actual) < Math.abs(byTier - actual);
        money(words + ", a year ago", figures.get("backtestExpected"), isByRecency ? byRecency : byTier);
        Expect.same(words + ", naive", figures.getOrDefault("naiveError", new Value.Text("")),
                new Value.Change((double) net(end.minusYears(1), end) / actual - 1));
        return isByRecency;
    }

    private static void money(String words, @Nullable Value actual, double expected) {
        assertThat(actual).as(words).isInstanceOfSatisfying(Money.class,
                money -> assertThat((double) money.minor()).as(words).isCloseTo(expected, Offset.offset(0.6)));
    }

    private static void number(String words, @Nullable Value actual, double expected) {
        assertThat(actual).as(words).isInstanceOfSatisfying(Value.Decimal.class,
                number -> assertThat(number.number()).as(words).isCloseTo(expected, Offset.offset(1e-6)));
    }

    /// The year ahead of a day: each customer goes where each of its state went, in equal parts.
    private Ahead ahead(LocalDate end, boolean byRecency) {
        var moved = moved(end, byRecency);
        var with = 0.0;
        var without = 0.0;
        var customers = 0.0;
        var alone = 0.0;
        for (var customer : moved) {
            var alike = moved.stream().filter(other -> other.from().equals(customer.to())).map(Moved::to).toList();
            var ways = alike.isEmpty() ? List.of(customer.to()) : alike;
            for (var way : ways) {
                without += mean(moved, way) / ways.size();
                alone += isActive(way) / ways.size();
            }
            if (customer.from().equals("new")) {
                with += mean(moved, customer.to());
                customers += isActive(customer.to());
            }
        }
        return new Ahead(without + with, without, alone + customers, alone, moved.stream().filter(each -> isActive(each.to()) > 0).count());
    }

    private static double isActive(String state) {
        return state.startsWith("lapsed") ? 0 : 1;
    }

    private static double mean(List<Moved> moved, String state) {
        return moved.stream().filter(each -> each.to().equals(state)).mapToLong(Moved::net).average().orElse(0);
    }

    private List<Moved> moved(LocalDate end, boolean byRecency) {
        var start = end.minusYears(1);
        var boundaries = boundaries(end.minusDays(1));
        var sql = scope.sale() + """
                , bought as (select customer, day from sale where customer is not null group by customer, day having sum(net) > 0)
                select max(b.day) filter (where b.day < :start), max(b.day),
                    (select coalesce(sum(net), 0) from sale s where s.customer = b.customer and s.day >= :before and s.day < :start),
                    (select coalesce(sum(net), 0) from sale s where s.customer = b.customer and s.day >= :start and s.day < :end)
                from bought b where b.day < :end group by b.customer""";
        return books.handle().createQuery(sql).bind("before", day(start.minusYears(1))).bind("start", day(start)).bind("end", day(end))
                .map((row, context) -> {
                    var opening = row.getLong(1);
                    var from = row.wasNull()
                            ? "new"
                            : state(boundaries, row.getLong(3), opening, day(start), day(end) - day(start), byRecency);
                    var to = state(boundaries, row.getLong(4), row.getLong(2), day(end), day(end) - day(start), byRecency);
                    return new Moved(from, to, row.getLong(4));
                }).list();
    }

    private static String state(List<Long> boundaries, long value, long last, long end, long year, boolean byRecency) {
        var days = end - 1 - last;
        if (days >= year) {
            return byRecency ? "lapsed " + Math.min(3, Math.max(1, days / 365)) : "lapsed";
        }
        var tier = boundaries.stream().filter(boundary -> value < boundary).count();
        return tier + (byRecency ? days < 90 ? " recent" : " before" : "");
    }

    /// What the last customer of each tier but the worst has, by the shares of customers.
    private List<Long> boundaries(LocalDate day) {
        var sql = new SqlScope(Map.of(), scope.asOf(), scope.window())
                .sale(scope.tiers().tables("tier", day, scope.window(), books.currency()))
                + "select value from tier order by rank";
        var values = books.handle().createQuery(sql).mapTo(Long.class).list();
        var boundaries = new ArrayList<Long>();
        for (var upTo : List.of(500, 2_000, 7_000)) {
            var rank = (values.size() * upTo + 9_999) / 10_000;
            boundaries.add(rank == 0 ? Long.MAX_VALUE : values.get(rank - 1));
        }
        return boundaries;
    }

    private long net(LocalDate start, LocalDate end) {
        return books.bought(scope, start, end, "net").stream().filter(row -> !row.id().isEmpty()).mapToLong(row -> row.net()).sum();
    }

    private static long day(LocalDate day) {
        return day.toEpochDay();
    }
}
