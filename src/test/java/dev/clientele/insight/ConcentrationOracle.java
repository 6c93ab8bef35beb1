package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.insight.SqlBooks.Bought;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/// Compares a reply of `concentration` with the same question asked in SQL.
///
/// @param count the number asked for, 0 for none
/// @param measure `revenue` or `profit`
record ConcentrationOracle(SqlBooks books, Question question, int count, String measure) {

    private static final Value NONE = new Value.Undefined("none");
    private static final List<String> CLASSES = List.of("Top 5 %", "Next 15 %", "Next 50 %", "Last 30 %");

    String words() {
        return "concentration by " + measure + (count > 0 ? " " + count : "") + question.words();
    }

    void check(Reply reply) {
        var now = shares(span());
        var before = question.yearBefore(span(), books.dataStart()).map(this::shares);
        Expect.figures(words(), reply.figures(), figures(now, before));
        assertThat(reply.dataVersion()).as(words()).isEqualTo(books.dataVersion());
        assertThat(reply.asOf()).as(words()).contains(question.scope().asOf());
        checkFigures(reply.tables().getFirst(), reply.figures(), before.isPresent());
        if (now.customers() == 0) {
            assertThat(reply.tables()).as(words()).hasSize(1);
            assertThat(reply.charts()).as(words()).isEmpty();
        } else {
            checkClasses(reply.tables().get(1), now, before);
            reply.charts().stream().filter(ChartSpec.Curves.class::isInstance).map(ChartSpec.Curves.class::cast)
                    .forEach(chart -> chart.curves().forEach(this::checkLorenz));
        }
    }

    private Map<String, Value> figures(SqlShares now, Optional<SqlShares> before) {
        var what = measure.equals("profit") ? "Profit" : "Revenue";
        var figures = new LinkedHashMap<String, Function<SqlShares, Value>>();
        tops(now).forEach(top -> figures.put("top" + top + "Share", shares -> shares.topShare(top)));
        figures.put("customersFor50", shares -> shares.fewestFor(0.5));
        figures.put("customersFor80", shares -> shares.fewestFor(0.8));
        figures.put("gini", SqlShares::gini);
        figures.put("hhi", SqlShares::hhi);
        figures.put("total" + what, shares -> money(shares.total()));
        figures.put("customers", shares -> new Value.Count(shares.customers()));
        figures.put("excludedCustomers", shares -> new Value.Count(shares.excluded().size()));
        figures.put("excluded" + what, shares -> money(shares.excludedValue()));
        var values = new LinkedHashMap<String, Value>();
        figures.forEach((name, figure) -> {
            values.put(name, figure.apply(now));
            values.put(name + "YearBefore", before.map(figure).orElse(NONE));
        });
        return values;
    }

    private Stream<Integer> tops(SqlShares now) {
        var asked = count > 0 && count <= now.customers() ? Stream.of(count) : Stream.<Integer>empty();
        return Stream.concat(Stream.of(1, 5, 10, 20, 50, 100), asked).distinct().sorted();
    }

    /// The table says what the figures say, those of more customers than there are left out, and how far each one moved.
    private void checkFigures(Table table, Map<String, Value> figures, boolean compares) {
        var names = figures.keySet().stream().filter(name -> !name.endsWith("YearBefore"))
                .filter(name -> !name.startsWith("top") || !(figures.get(name) instanceof Value.Undefined)).toList();
        assertThat(table.rows()).as(words()).hasSameSizeAs(names);
        for (var i = 0; i < names.size(); i++) {
            var row = table.rows().get(i);
            var now = figures.getOrDefault(names.get(i), NONE);
            var before = figures.getOrDefault(names.get(i) + "YearBefore", NONE);
            var cells = compares ? List.of(row.getFirst(), now, before, change(now, before)) : List.of(row.getFirst(), now);
            Expect.row(words() + ", " + names.get(i), row, cells);
        }
    }

    private static Value change(Value now, Value before) {
        if (now instanceof Value.Share(double share) && before instanceof Value.Share(double earlier)) {
            return new Value.Points(share - earlier);
        }
        return number(before) > 0 && !Double.isNaN(number(now)) ? new Value.Change(number(now) / number(before) - 1) : NONE;
    }

    private static double number(Value value) {
        return value instanceof Money money
                ? money.minor()
                : value instanceof Value.Count(long count) ? count : value instanceof Value.Decimal(double number) ? number : Double.NaN;
    }

    private void checkClasses(Table table, SqlShares now, Optional<SqlShares> before) {
        var rows = new ArrayList<List<Value>>();
        for (var place = 0; place < CLASSES.size(); place++) {
            var at = place;
            var earlier = before.map(shares -> share(shares.inClass(at), shares, shares.value()));
            rows.add(cells(CLASSES.get(place), now.inClass(place), now, earlier));
        }
        Expect.rows(words() + ", classes", table.rows(), rows);
        assertThat(rows.stream().mapToLong(row -> ((Value.Count) row.get(1)).count()).sum()).as(words()).isEqualTo(now.customers());
        Expect.row(words() + ", all classes", table.totals(),
                cells("All customers", now.counted(), now, before.map(shares -> share(shares.counted(), shares, shares.value()))));
    }

    private List<Value> cells(String label, List<Bought> rows, SqlShares now, Optional<Value> before) {
        var cells = new ArrayList<Value>(List.of(new Value.Text(label), new Value.Count(rows.size()),
                new Value.Share((double) rows.size() / now.customers()), money(SqlShares.sum(rows, Bought::net)),
                share(rows, now, Bought::net)));
        if (books.isCosted()) {
            cells.add(money(SqlShares.sum(rows, ConcentrationOracle::profit)));
            cells.add(share(rows, now, ConcentrationOracle::profit));
        }
        cells.add(rows.isEmpty() ? NONE : money(Math.round((double) SqlShares.sum(rows, Bought::net) / rows.size())));
        before.ifPresent(cells::add);
        return Collections.unmodifiableList(cells);
    }

    private static Value share(List<Bought> rows, SqlShares all, ToLongFunction<Bought> value) {
        var whole = SqlShares.sum(all.counted(), value);
        return whole > 0 ? new Value.Share((double) SqlShares.sum(rows, value) / whole) : NONE;
    }

    /// From (0, 0) to (1, 1), and each step at least as steep as the one before.
    private void checkLorenz(ChartSpec.Curve curve) {
        var last = curve.x().size() - 1;
        assertThat(List.of(curve.x().getFirst(), curve.y().getFirst())).as(words()).containsExactly(0.0, 0.0);
        assertThat(List.of(curve.x().get(last), curve.y().get(last))).as(words()).containsExactly(1.0, 1.0);
        var slope = 0.0;
        for (var i = 1; i <= last; i++) {
            var next = (curve.y().get(i) - curve.y().get(i - 1)) / (curve.x().get(i) - curve.x().get(i - 1));
            assertThat(next).as(words() + ", " + curve).isGreaterThanOrEqualTo(slope - 1e-9);
            slope = next;
        }
        curve.points().forEach(point -> assertThat(curve.x()).as(words() + ", " + point)
                .anySatisfy(x -> assertThat(x).isCloseTo(point.x(), within(1.0 / last + 1e-9))));
    }

    /// Without a period the twelve months to the as-of day.
    private Span span() {
        return question.spanOrYear();
    }

    private SqlShares shares(Span span) {
        var ordered = measure.equals("profit") ? "profit" : "net";
        return SqlShares.of(books.bought(question.scope(), span.start(), span.end(), ordered),
                ordered.equals("profit") ? ConcentrationOracle::profit : Bought::net);
    }

    private static long profit(Bought row) {
        return row.profit().orElseThrow();
    }

    private Value money(long minor) {
        return new Money(minor, books.currency());
    }
}
