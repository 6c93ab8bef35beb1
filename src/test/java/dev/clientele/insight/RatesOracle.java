package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.Dimension;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Compares a reply of `retention` with the same question asked in SQL.
///
/// @param by a grain, a dimension of customers, or empty
record RatesOracle(SqlBooks books, Question question, String by, int window) {

    private static final Value NONE = new Value.Undefined("none");
    private static final Map<String, Integer> MONTHS = Map.of("year", 12, "quarter", 3, "month", 1);
    private static final List<Dimension> DIMENSIONS =
            List.of(Dimension.SEGMENT, Dimension.COUNTRY, Dimension.INDUSTRY, Dimension.OWNER);

    /// What a group is called, its flow, and that of the year before.
    private record Group(String name, SqlFlow flow, Optional<SqlFlow> before) {}

    String words() {
        return "retention" + question.words() + (by.isEmpty() ? "" : " by " + by);
    }

    /// Whether the question is about days after the as-of day alone.
    boolean isInTheFuture() {
        return question.span().filter(span -> span.start().isAfter(question.scope().asOf())).isPresent();
    }

    void check(Reply reply) {
        var flow = chain(question.scope()).flow(spoken());
        var before = yearBefore().map(chain(question.scope())::flow);
        Expect.figures(words(), reply.figures(), figures(flow, before));
        assertThat(reply.dataVersion()).as(words()).isEqualTo(books.dataVersion());
        assertThat(reply.asOf()).as(words()).contains(question.scope().asOf());
        checkSteps(reply.tables().getFirst(), flow);
        checkGroups(reply, flow, before);
    }

    private static Map<String, Value> figures(SqlFlow flow, Optional<SqlFlow> before) {
        var figures = new LinkedHashMap<String, Function<SqlFlow, Value>>();
        figures.put("opening", row -> new Value.Count(row.opening()));
        figures.put("retained", row -> new Value.Count(row.retained()));
        figures.put("lost", row -> new Value.Count(row.lost()));
        figures.put("retentionRate", SqlFlow::retentionRate);
        figures.put("churnRate", SqlFlow::churnRate);
        figures.put("nrr", SqlFlow::nrr);
        figures.put("grr", SqlFlow::grr);
        var values = new LinkedHashMap<String, Value>();
        figures.forEach((name, figure) -> {
            values.put(name, figure.apply(flow));
            values.put(name + "YearBefore", before.map(figure).orElse(NONE));
        });
        return values;
    }

    /// Every calendar step up to the spoken period, and that one last.
    private void checkSteps(Table table, SqlFlow flow) {
        var steps = new ArrayList<>(steps());
        steps.removeIf(step -> step.start().equals(spoken().start()) && step.end().equals(spoken().end()));
        assertThat(table.rows()).as(words()).hasSize(steps.size() + 1);
        for (var i = 0; i < steps.size(); i++) {
            var label = ((Value.Text) table.rows().get(i).getFirst()).text();
            assertThat(Labels.period(label)).as(words()).extracting(Span::start, Span::end).containsExactly(steps.get(i).start(),
                    steps.get(i).end());
            Expect.row(words() + ", step " + label, table.rows().get(i), row(label, chain(question.scope()).flow(steps.get(i))));
        }
        var last = table.rows().getLast();
        Expect.row(words() + ", last step", last, row(((Value.Text) last.getFirst()).text(), flow));
    }

    private static List<Value> row(String label, SqlFlow flow) {
        return List.of(new Value.Text(label), new Value.Count(flow.opening()), new Value.Count(flow.retained()),
                new Value.Count(flow.lost()), flow.retentionRate(), flow.churnRate(), flow.nrr(), flow.grr());
    }

    private void checkGroups(Reply reply, SqlFlow flow, Optional<SqlFlow> before) {
        if (reply.tables().size() < 2) {
            DIMENSIONS.forEach(dimension -> assertThat(groups(dimension).size()).as(words() + ", " + dimension)
                    .isLessThan(dimension.word().equals(by) ? 1 : 2));
            return;
        }
        var table = reply.tables().get(1);
        var shown = Dimension.valueOf(table.columns().getFirst().name().toUpperCase(Locale.ROOT));
        var rows = groups(shown).stream().map(group -> groupRow(group.name(), group.flow(), group.before())).toList();
        Expect.rows(words() + ", groups", table.rows(), rows.subList(0, Math.min(20, rows.size())));
        Expect.row(words() + ", all groups", table.totals(), groupRow("All customers", flow, before));
    }

    private static List<Value> groupRow(String label, SqlFlow flow, Optional<SqlFlow> before) {
        var cells = new ArrayList<>(row(label, flow));
        cells.add(flow.retentionRate() instanceof Value.Share(double now)
                && before.map(SqlFlow::retentionRate).orElse(NONE) instanceof Value.Share(double then)
                        ? new Value.Points(now - then)
                        : NONE);
        return cells;
    }

    private List<Group> groups(Dimension dimension) {
        var groups = new ArrayList<Group>();
        for (var name : books.groups(dimension)) {
            var filters = new TreeMap<>(question.scope().filters());
            if (dimension == Dimension.OWNER) {
                groups.add(
                        group(name, chain(new SqlScope(filters, question.scope().asOf(), question.scope().window()).ofCustomersOf(name))));
            } else if (filters.getOrDefault(dimension, List.of(name)).contains(name)) {
                filters.put(dimension, List.of(name));
                var chain = chain(new SqlScope(filters, question.scope().asOf(), question.scope().window()));
                groups.add(group(name, chain));
            }
        }
        groups.removeIf(group -> group.flow().opening() == 0);
        groups.sort(Comparator.comparingLong((Group group) -> -group.flow().opening()).thenComparing(Group::name));
        return groups;
    }

    private Group group(String name, SqlChain chain) {
        return new Group(name.isEmpty() ? "not known" : name, chain.flow(spoken()), yearBefore().map(chain::flow));
    }

    private SqlChain chain(SqlScope scope) {
        return new SqlChain(books, scope, window);
    }

    /// The period named where it is no longer than the window, else its last step; without one the window to the as-of day.
    private Span spoken() {
        var end = question.scope().asOf().plusDays(1);
        return question.span().map(span -> fits(span) ? span : begun(SqlChain.cut(span, Math.min(months(), longestInWindow()))).getLast())
                .orElseGet(() -> Span.of("", end.minusMonths(window), end));
    }

    /// The same days a year before, as far as they are over, where the data is whole from the window before them on; 29 February is on a par with 28 February.
    private Optional<Span> yearBefore() {
        var whole = spoken();
        var dataEnd = question.scope().asOf().plusDays(1);
        var span = whole.end().isAfter(dataEnd) && whole.start().isBefore(dataEnd) ? Span.of("", whole.start(), dataEnd) : whole;
        var isLeapDay = span.end().getMonthValue() == 2 && span.end().getDayOfMonth() == 29;
        return Optional.of(Span.of("", span.start().minusYears(1), (isLeapDay ? span.end().plusDays(1) : span.end()).minusYears(1)))
                .filter(earlier -> !whole.start().plusYears(1).isBefore(whole.end()))
                .filter(earlier -> !earlier.start().minusMonths(window).isBefore(books.dataStart()));
    }

    private List<Span> steps() {
        var named = question.span().filter(span -> !fits(span) || MONTHS.containsKey(by));
        return begun(SqlChain.cut(named.orElseGet(() -> {
            var first = floor(books.daysWithData().orElseThrow().start());
            var last = floor(spoken().end());
            return Span.of("", first.isBefore(last) ? first : last, last);
        }), months()));
    }

    private List<Span> begun(List<Span> steps) {
        return steps.stream().filter(step -> !step.start().isAfter(question.scope().asOf())).toList();
    }

    private int months() {
        return MONTHS.getOrDefault(by, longestInWindow());
    }

    private int longestInWindow() {
        return window >= 12 ? 12 : window >= 3 ? 3 : 1;
    }

    private LocalDate floor(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months() * months() + 1, 1);
    }

    private boolean fits(Span span) {
        return !span.start().plusMonths(window).isBefore(span.end());
    }
}
