package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Shares of wallet as SQL has them, over random stores whose customers get estimated wallets.
final class WalletsSqlTest extends AnswersAsSqlDoes {

    private record Spent(long net, long wallet) {}

    WalletsSqlTest() {
        super("products", 3);
    }

    @Override
    void checkStore(OracleStores asked) {
        asked.books().handle().execute("update customer set wallet = case id % 3 when 0 then null when 1 then 250.5 * id else 0 end");
        try (var books = new SqlBooks(asked.store().database())) {
            var desk = Desk.of(asked.store().database(), asked.terms(), asked.today());
            var next = asked.questions();
            for (var i = 0; i < 3 && !books.names(Dimension.PRODUCT).isEmpty(); i++) {
                check(desk, books, next.next());
            }
        }
    }

    private static void check(Desk desk, SqlBooks books, Question question) {
        var filters = new TreeMap<>(question.scope().filters());
        filters.keySet().retainAll(EnumSet.of(Dimension.COUNTRY, Dimension.SEGMENT, Dimension.INDUSTRY));
        var scope = new SqlScope(filters, question.scope().asOf(), question.scope().window());
        var words = "products 900" + scope.words() + question.asOfWords();
        var reply = desk.ask(words);
        var spent = spent(books, scope);
        assertThat(reply.figures()).as(words).containsEntry("walletCustomers", new Value.Count(spent.size()));
        var tables = reply.tables().stream().filter(table -> table.title().equals("Most room in the wallet")).toList();
        assertThat(tables).as(words).hasSize(spent.isEmpty() || reply.tables().isEmpty() ? 0 : 1);
        if (!spent.isEmpty()) {
            var all = spent.stream().mapToLong(Spent::wallet).sum();
            assertThat(reply.figures()).as(words).containsEntry("walletShare",
                    new Value.Share((double) spent.stream().mapToLong(Spent::net).sum() / all));
            var rows = tables.stream().flatMap(table -> table.rows().stream()).toList();
            var expected = spent.stream().map(each -> List.<Value>of(money(books, each.net()), money(books, each.wallet()),
                    new Value.Share((double) each.net() / each.wallet()), money(books, each.wallet() - each.net()))).toList();
            assertThat(expected).as(words).containsAll(rows.stream().map(row -> row.subList(1, 5)).toList());
            assertThat(rows).as(words).isSortedAccordingTo((left, right) -> Long.compare(minor(right.get(4)), minor(left.get(4))));
        }
    }

    private static List<Spent> spent(SqlBooks books, SqlScope scope) {
        var end = scope.asOf().plusDays(1);
        var kinds = Map.of(Dimension.COUNTRY, "country", Dimension.SEGMENT, "segment", Dimension.INDUSTRY, "industry");
        var sql = new SqlScope(Map.of(), scope.asOf(), scope.window()).sale()
                + "select c.country, c.segment, c.industry, c.wallet, (select coalesce(sum(net), 0) from sale s where s.customer = c.id"
                + " and s.day >= :start and s.day < :end) from customer c where c.wallet > 0";
        return books.handle().createQuery(sql).bind("start", end.minusYears(1).toEpochDay()).bind("end", end.toEpochDay())
                .map((row, context) -> Map.entry(
                        Map.of("country", row.getString(1), "segment", row.getString(2), "industry", row.getString(3)),
                        new Spent(row.getLong(5), Money.ofMajor(BigDecimal.valueOf(row.getDouble(4)), books.currency()).minor())))
                .stream()
                .filter(each -> scope.filters().entrySet().stream()
                        .allMatch(filter -> filter.getValue().contains(each.getKey().get(kinds.get(filter.getKey())))))
                .map(Map.Entry::getValue).toList();
    }

    private static Value money(SqlBooks books, long minor) {
        return new Money(minor, books.currency());
    }

    private static long minor(Value value) {
        return ((Money) value).minor();
    }

    @Override
    void check(OracleStores asked, Question question) {
        throw new UnsupportedOperationException("each store is asked by checkStore");
    }
}
