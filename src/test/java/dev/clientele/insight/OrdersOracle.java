package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;

/// Compares a reply of `orders` with the same question asked in SQL.
///
/// @param least so many whole units of money an order brings at least, 0 for no bound
record OrdersOracle(SqlBooks books, Question question, boolean smallest, int most, int least) {

    private static final Value NONE = new Value.Undefined("none");

    String words() {
        return "orders " + most + (smallest ? " smallest" : "") + (least > 0 ? " revenue at least " + least : "") + question.words();
    }

    /// A document with a positive total.
    private record Order(String id, String name, LocalDate day, long net, OptionalLong profit) {}

    void check(Reply reply) {
        var all = orders();
        var total = all.stream().mapToLong(Order::net).sum();
        var shown = Math.min(most, all.size());
        var figures = new LinkedHashMap<String, Value>();
        figures.put(smallest ? "smallest" : "biggest", all.isEmpty() ? NONE : money(all.getFirst().net()));
        figures.put("orders", new Value.Count(all.size()));
        figures.put("netRevenue", money(total));
        figures.put("averageOrder", all.isEmpty() ? NONE : money(Math.round((double) total / all.size())));
        figures.put("shown", new Value.Count(shown));
        Expect.figures(words(), reply.figures(), figures);
        assertThat(reply.dataVersion()).as(words()).isEqualTo(books.dataVersion());
        checkRows(reply.tables().getFirst().rows(), all, shown);
    }

    /// The amounts in their order; whose orders they are and when, among those of the same amount in whatever order. A name is one
    /// customer's.
    private void checkRows(List<List<Value>> rows, List<Order> all, int shown) {
        assertThat(rows).as(words()).hasSize(shown);
        var left = new ArrayList<>(all);
        var owners = new HashMap<String, String>();
        for (var i = 0; i < shown; i++) {
            var row = rows.get(i);
            assertThat(row.get(2)).as(words() + ", row " + i).isEqualTo(money(all.get(i).net()));
            var order = left.stream().filter(known -> isRow(known, row)).findFirst();
            assertThat(order).as(words() + ", row " + i + ": " + row).isPresent();
            order.ifPresent(left::remove);
            var label = ((Value.Text) row.getFirst()).text();
            var id = order.map(Order::id).orElse("");
            assertThat(owners.computeIfAbsent(label, ignored -> id)).as(words() + ", whose is " + label).isEqualTo(id);
        }
    }

    private boolean isRow(Order order, List<Value> row) {
        var cells = new ArrayList<Value>(List.of(new Value.Day(order.day()), money(order.net())));
        order.profit().ifPresent(profit -> cells.add(money(profit)));
        var names = order.id().isEmpty() ? List.of("No customer") : List.of(order.name(), order.name() + " (" + order.id() + ")");
        return row.subList(1, row.size()).equals(cells) && names.contains(((Value.Text) row.getFirst()).text());
    }

    /// Of all time where no period is named.
    private List<Order> orders() {
        var from = question.span().map(Span::start).orElse(LocalDate.EPOCH);
        var to = question.span().map(Span::end).orElse(LocalDate.of(9999, 1, 1));
        var sql = question.scope().sale() + """
                select coalesce(c.number, ''), coalesce(nullif(c.name, ''), c.number, ''), s.day, sum(s.net), sum(s.net - s.cost)
                from sale s left join customer c on c.id = s.customer where s.day >= :from and s.day < :to
                group by s.invoice having sum(s.net) > 0 and sum(s.net) >= :least""";
        var size = Comparator.comparingLong(Order::net);
        return books.handle().createQuery(sql).bind("from", from.toEpochDay()).bind("to", to.toEpochDay())
                .bind("least", Money.ofMajor(BigDecimal.valueOf(least), books.currency()).minor())
                .map((row, context) -> new Order(row.getString(1), row.getString(2), LocalDate.ofEpochDay(row.getLong(3)), row.getLong(4),
                        books.isCosted() ? OptionalLong.of(row.getLong(5)) : OptionalLong.empty()))
                .list().stream().sorted(smallest ? size : size.reversed()).toList();
    }

    private Money money(long minor) {
        return new Money(minor, books.currency());
    }
}
