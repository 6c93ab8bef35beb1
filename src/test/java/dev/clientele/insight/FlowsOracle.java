package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Compares a reply of `flows` with the same question asked in SQL.
///
/// @param by `year`, `quarter`, `month`, or empty
record FlowsOracle(SqlBooks books, Question question, String by, int window) {

    private static final Map<String, Integer> MONTHS = Map.of("year", 12, "quarter", 3, "month", 1);

    String words() {
        return "flows" + question.words() + (by.isEmpty() ? "" : " by " + by);
    }

    /// Whether the question is about days after the as-of day alone.
    boolean isInTheFuture() {
        return periods().getFirst().start().isAfter(question.scope().asOf());
    }

    void check(Reply reply) {
        var flows = periods().stream().map(chain()::flow).toList();
        var total = flows.stream().reduce(SqlFlow::then).orElseThrow();
        assertThat(total.reconciles()).as(words()).isTrue();
        Expect.figures(words(), reply.figures(), figures(total));
        assertThat(reply.dataVersion()).as(words()).isEqualTo(books.dataVersion());
        assertThat(reply.asOf()).as(words()).contains(question.scope().asOf());
        assertThat(reply.footnotes().getFirst().replace(",", "")).as(words()).isEqualTo(total.opening() + " + " + total.gained() + " new + "
                + total.regained() + " regained - " + total.lost() + " lost = " + total.closing() + " \u2713");
        checkSteps(reply.tables().getFirst(), flows, total);
        checkBridge(reply.tables().get(1), total);
    }

    private Map<String, Value> figures(SqlFlow flow) {
        var figures = new LinkedHashMap<String, Value>();
        figures.put("opening", new Value.Count(flow.opening()));
        figures.put("new", new Value.Count(flow.gained()));
        figures.put("regained", new Value.Count(flow.regained()));
        figures.put("lost", new Value.Count(flow.lost()));
        figures.put("closing", new Value.Count(flow.closing()));
        figures.put("retained", new Value.Count(flow.retained()));
        figures.put("openingRevenue", money(flow.openingNet()));
        figures.put("newRevenue", money(flow.gainedNet()));
        figures.put("regainedRevenue", money(flow.regainedNet()));
        figures.put("expansionRevenue", money(flow.expansion()));
        figures.put("contractionRevenue", money(flow.contraction()));
        figures.put("lostRevenue", money(flow.lostNet()));
        figures.put("closingRevenue", money(flow.closingNet()));
        figures.put("nrr", flow.nrr());
        figures.put("grr", flow.grr());
        figures.put("quickRatio", flow.quickRatio());
        figures.put("retentionRate", flow.retentionRate());
        figures.put("churnRate", flow.churnRate());
        figures.put("steps", new Value.Count(flow.steps()));
        return figures;
    }

    /// A single period stands last, after those before it that their labels name.
    private void checkSteps(Table table, List<SqlFlow> flows, SqlFlow total) {
        var before = table.rows().size() - flows.size();
        var next = periods().getFirst().start();
        for (var i = before - 1; i >= 0; i--) {
            var label = ((Value.Text) table.rows().get(i).getFirst()).text();
            var period = label.equals("fy" + next.minusDays(1).getYear()) ? Span.of(label, next.minusYears(1), next) : Labels.period(label);
            assertThat(period.end()).as(words() + ", row " + i + " of " + table.rows()).isEqualTo(next);
            next = period.start();
            checkStep(table, i, chain().flow(period));
        }
        assertThat(before).as(words()).isBetween(0, flows.size() > 1 ? 0 : 7);
        for (var i = 0; i < flows.size(); i++) {
            checkStep(table, before + i, flows.get(i));
        }
        if (flows.size() > 1) {
            Expect.row(words() + ", together", table.totals(), step("Total", new SqlFlow(total.opening(), total.gained(),
                    total.regained(), total.lost(), total.closing(), 0, 0, 0, 0, 0, 0, 0, 0, 2, true)));
        }
    }

    private void checkStep(Table table, int row, SqlFlow flow) {
        var label = ((Value.Text) table.rows().get(row).getFirst()).text();
        Expect.row(words() + ", row " + label, table.rows().get(row), step(label, flow));
    }

    private static List<Value> step(String label, SqlFlow flow) {
        return List.of(new Value.Text(label), new Value.Count(flow.opening()), new Value.Count(flow.gained()),
                new Value.Count(flow.regained()), new Value.Count(flow.lost()), new Value.Count(flow.closing()), flow.retentionRate(),
                flow.nrr());
    }

    private void checkBridge(Table table, SqlFlow flow) {
        var parts = new LinkedHashMap<String, Long>();
        parts.put("Opening", flow.openingNet());
        parts.put("+ New", flow.gainedNet());
        parts.put("+ Regained", flow.regainedNet());
        parts.put("+ Expansion", flow.expansion());
        parts.put("- Contraction", -flow.contraction());
        parts.put("- Lost", -flow.lostNet());
        var rows = parts.entrySet().stream().map(part -> part(part.getKey(), part.getValue(), flow)).toList();
        Expect.rows(words() + ", bridge", table.rows(), rows);
        Expect.row(words() + ", closing", table.totals(),
                part("= Closing", parts.values().stream().mapToLong(Long::longValue).sum(), flow));
    }

    private List<Value> part(String label, long minor, SqlFlow flow) {
        var share =
                flow.openingNet() > 0 && flow.isWhole() ? new Value.Share((double) minor / flow.openingNet()) : new Value.Undefined("none");
        return List.of(new Value.Text(label), money(minor), share);
    }

    /// Compares the list of customers with a status, at most `most` of them.
    void checkMembers(Reply reply, String status, int most) {
        var periods = periods();
        var members = chain().members(periods, status);
        var shown = members.subList(0, Math.min(most, members.size()));
        var what = words() + " list " + status;
        Expect.figures(what, reply.figures(), Map.of(status, new Value.Count(members.size()), status + "Revenue", sum(members), "shown",
                new Value.Count(shown.size()), "shownRevenue", sum(shown)));
        var names = shown.stream().map(SqlChain.Member::moved).distinct()
                .collect(Collectors.groupingBy(row -> row.name(), Collectors.mapping(row -> row.id(), Collectors.toSet())));
        var rows = new ArrayList<List<Value>>();
        for (var member : shown) {
            var row = member.moved();
            var label = names.getOrDefault(row.name(), Set.of()).size() > 1 ? row.name() + " (" + row.id() + ")" : row.name();
            var cells = new ArrayList<Value>(List.of(new Value.Text(label)));
            if (periods.size() > 1) {
                cells.add(reply.tables().getFirst().rows().get(rows.size()).get(1));
                assertThat(Labels.period(((Value.Text) cells.getLast()).text())).as(what).extracting(Span::start, Span::end)
                        .containsExactly(member.period().start(), member.period().end());
            }
            cells.addAll(List.of(money(row.openingNet()), money(row.closingNet()), new Value.Day(row.firstPurchase()),
                    new Value.Day(row.lastPurchase())));
            rows.add(cells);
        }
        Expect.rows(what, reply.tables().getFirst().rows(), rows);
    }

    private Value sum(List<SqlChain.Member> members) {
        return money(members.stream().mapToLong(member -> SqlChain.money(member.moved())).sum());
    }

    private SqlChain chain() {
        return new SqlChain(books, question.scope(), window);
    }

    /// Without a period the last twelve months by month, or by the step named the calendar years of the data to the as-of day; without `by` a period longer than the window is
    /// cut into calendar years. A chain ends with the step that the as-of day lies in.
    private List<Span> periods() {
        var asOf = question.scope().asOf();
        if (question.span().isEmpty() && (by.isEmpty() || by.equals("month"))) {
            return SqlChain.cut(Span.of("", asOf.plusDays(1).minusMonths(12), asOf.plusDays(1)), 1);
        }
        var whole = question.span().orElseGet(() -> {
            var first = books.daysWithData().orElseThrow().start();
            var start = first.isAfter(asOf) ? asOf : first;
            return Span.of("", LocalDate.of(start.getYear(), 1, 1), LocalDate.of(asOf.getYear() + 1, 1, 1));
        });
        if (by.isEmpty() && !whole.start().plusMonths(window).isBefore(whole.end())) {
            return List.of(whole);
        }
        var steps = SqlChain.cut(whole, MONTHS.getOrDefault(by, 12));
        var begun = steps.stream().filter(step -> !step.start().isAfter(asOf)).toList();
        return begun.isEmpty() ? steps : begun;
    }

    private Value money(long minor) {
        return new Money(minor, books.currency());
    }
}
