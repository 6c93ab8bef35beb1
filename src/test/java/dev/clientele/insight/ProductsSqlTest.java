package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.insight.SqlGroup.Bought;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// `products` answers as SQL does, over random stores: products and their buyers, breadth, and what each customer could also buy.
final class ProductsSqlTest extends AnswersAsSqlDoes {

    private static final String UNNAMED = "Not known";

    ProductsSqlTest() {
        super("products", 10);
    }

    @Override
    void check(OracleStores asked, Question question) {
        var books = asked.books();
        var words = "products 900" + question.words();
        if (question.isOutside(books.daysWithData().orElseThrow())) {
            assertThat(asked.desk().refusal(words)).containsPattern("The data (ends|begins) on ");
        } else if (books.names(Dimension.PRODUCT).isEmpty()) {
            assertThat(asked.desk().refusal(words)).contains("The data names no products");
        } else {
            checkProducts(words, asked.desk().ask(words), books, question);
            checkCustomers(asked, question);
        }
    }

    private static void checkProducts(String words, Reply reply, SqlBooks books, Question question) {
        var span = question.spanOrYear();
        var parts = new SqlParts(books, question.scope()).of(Dimension.PRODUCT, span.start(), span.end());
        assertThat(reply.figures().get("netRevenue")).as(words).isEqualTo(
                new Money(parts.values().stream().mapToLong(Bought::net).sum(), books.currency()));
        var sold = parts.entrySet().stream().filter(part -> part.getValue().net() != 0).toList();
        if (!sold.isEmpty()) {
            var rows = reply.tables().getFirst();
            sold.forEach(part -> {
                var row = row(rows, part.getKey());
                assertThat(row.get(1)).as(words + " " + part.getKey()).isEqualTo(new Money(part.getValue().net(), books.currency()));
                part.getValue().profit()
                        .ifPresent(profit -> assertThat(row.get(3)).as(words).isEqualTo(new Money(profit, books.currency())));
            });
        }
        assertThat(reply.figures().get("products")).as(words).isEqualTo(new Value.Count(
                parts.entrySet().stream().filter(part -> !part.getKey().equals(UNNAMED) && isAnything(part.getValue())).count()));
        var breadth = breadths(books, question);
        assertThat(reply.figures().get("customers")).as(words).isEqualTo(new Value.Count(breadth.size()));
        assertThat(reply.figures().get("oneProductCustomers")).as(words)
                .isEqualTo(new Value.Count(breadth.stream().filter(products -> products == 1).count()));
        if (!breadth.isEmpty()) {
            assertThat(number(reply.figures().getOrDefault("productsPerCustomer", new Value.Decimal(-1)))).as(words)
                    .isCloseTo(breadth.stream().mapToLong(products -> products).average().orElseThrow(), within(1e-9));
        }
    }

    private static boolean isAnything(Bought bought) {
        return bought.net() != 0 || bought.profit().orElse(0) != 0;
    }

    private static List<Value> row(Table table, String name) {
        return table.rows().stream().filter(row -> row.getFirst().equals(new Value.Text(name))).findFirst().orElseThrow();
    }

    /// A row for each customer and product of which it bought more than nothing.
    private static String holding(String start, String end) {
        return """
                select customer, substr(product, 1, instr(product, char(9)) - 1) as product from sale
                where customer is not null and product is not null and substr(product, 1, instr(product, char(9)) - 1) <> ''
                    and day >= %s and day < %s group by 1, 2 having sum(net) > 0""".formatted(start, end);
    }

    private static List<Long> breadths(SqlBooks books, Question question) {
        var span = question.spanOrYear();
        return books.rows(question.scope().sale() + ", holding as (" + holding(day(span.start()), day(span.end()))
                + ") select count(*) from holding group by customer", (row, context) -> row.getLong(1));
    }

    private static String day(java.time.LocalDate day) {
        return Long.toString(day.toEpochDay());
    }

    /// What is offered was bought neither in the days counted nor in as many before, and has the support, confidence and lift of SQL.
    private static void checkCustomers(OracleStores asked, Question question) {
        var span = question.spanOrYear();
        var asOfEnd = question.scope().asOf().plusDays(1);
        var end = span.end().isBefore(asOfEnd) ? span.end() : asOfEnd;
        var numbers =
                asked.books().rows(question.scope().sale() + "select distinct c.number from sale join customer c on c.id = sale.customer"
                        + " order by 1 limit 3", (row, context) -> row.getString(1));
        for (var number : numbers) {
            var words = "products 900 customer " + number + question.words();
            if (!question.scope().filters().isEmpty() || span.start().toEpochDay() < 0) {
                continue;
            }
            var reply = asked.desk().ask(words);
            assertThat(reply.figures().get("bought")).as(words).isEqualTo(new Value.Count(asked.books().rows(question.scope().sale()
                    + ", holding as (" + holding(day(span.start()), day(end))
                    + ") select 1 from holding h join customer c on c.id = h.customer"
                    + " where c.number = '" + number + "'", (row, context) -> row.getLong(1)).size()));
            var earlier = Long.toString(2 * span.start().toEpochDay() - end.toEpochDay());
            var own = new HashSet<>(asked.books().rows(question.scope().sale() + ", holding as ("
                    + holding(day(span.start()), day(end))
                    + "), held as (" + holding(earlier, day(span.start())) + ")"
                    + " select h.product from (select * from holding union all select * from held) h join customer c on c.id = h.customer"
                    + " where c.number = '" + number + "'", (row, context) -> row.getString(1)));
            checkOffered(words, reply, own, asked.books(), question, end);
            reply.tables().stream().filter(table -> table.title().equals("What it could also buy"))
                    .forEach(table -> table.rows().forEach(row -> checkRule(words, row, own, asked.books(), question, end)));
        }
    }

    /// Tries every product that the customer has not against every one that it has.
    private static void checkOffered(String words, Reply reply, Set<String> own, SqlBooks books, Question question,
            java.time.LocalDate end) {
        var start = day(question.spanOrYear().start());
        var holders = new HashMap<String, Set<String>>();
        books.rows(question.scope().sale() + ", holding as (" + holding(start, day(end)) + ") select product, customer from holding",
                (row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(held -> holders.computeIfAbsent(held.getKey(), product -> new HashSet<>()).add(held.getValue()));
        var sold = new SqlParts(books, question.scope()).of(Dimension.PRODUCT, question.spanOrYear().start(), end);
        var customers = holders.values().stream().flatMap(Set::stream).distinct().count();
        var least = Math.max(3, Math.ceil(customers * 0.01));
        var bought = words.replaceFirst(".* customer (\\S+).*", "$1");
        var has = holders.entrySet().stream().filter(held -> held.getValue().contains(id(books, bought))).map(Map.Entry::getKey).toList();
        var offered = new TreeSet<String>();
        holders.forEach((product, buyers) -> {
            var net = sold.containsKey(product) ? sold.get(product).net() : 0;
            if (own.contains(product) || net <= 0 || buyers.size() < least) {
                return;
            }
            has.stream().mapToDouble(given -> {
                var both = holders.getOrDefault(given, Set.of()).stream().filter(buyers::contains).count();
                var confidence = (double) both / holders.getOrDefault(given, Set.of()).size();
                return both >= least && confidence * customers / buyers.size() > 1 ? confidence : 0;
            }).filter(confidence -> confidence > 0).max()
                    .ifPresent(confidence -> offered.add(product + " " + Math.round(confidence * net / buyers.size())));
        });
        var shown = reply.tables().stream().filter(table -> table.title().equals("What it could also buy"))
                .flatMap(table -> table.rows().stream())
                .map(row -> ((Value.Text) row.getFirst()).text() + " " + ((Money) row.get(6)).minor()).toList();
        assertThat(shown).as(words).containsExactlyInAnyOrderElementsOf(offered);
    }

    private static String id(SqlBooks books, String number) {
        return books.handle().createQuery("select id from customer where number = :number").bind("number", number).mapTo(String.class)
                .one();
    }

    private static void checkRule(String words, List<Value> row, Set<String> own, SqlBooks books, Question question,
            java.time.LocalDate end) {
        var then = ((Value.Text) row.get(0)).text();
        var given = ((Value.Text) row.get(1)).text();
        assertThat(own).as(words).doesNotContain(then).contains(given);
        assertThat(then).as(words).isNotEqualTo(UNNAMED);
        var sql = question.scope().sale() + ", holding as (" + holding(day(question.spanOrYear().start()), day(end)) + ")"
                + " select (select count(*) from holding a join holding b using (customer) where a.product = :given and b.product = :then),"
                + " (select count(*) from holding where product = :given), (select count(*) from holding where product = :then),"
                + " (select count(distinct customer) from holding)";
        var counts = books.handle().createQuery(sql).bind("given", given).bind("then", then)
                .map((counted, context) -> List.of(counted.getDouble(1), counted.getDouble(2), counted.getDouble(3), counted.getDouble(4)))
                .one();
        var confidence = counts.get(0) / counts.get(1);
        assertThat(row.get(2)).as(words).isEqualTo(new Value.Count(counts.get(0).longValue()));
        Map.of(3, counts.get(0) / counts.get(3), 4, confidence, 5, confidence * counts.get(3) / counts.get(2))
                .forEach((place, expected) -> assertThat(number(row.get(place))).as(words).isCloseTo(expected, within(1e-9)));
        assertThat(counts.get(0)).as(words).isGreaterThanOrEqualTo(3);
    }

    private static double number(Value value) {
        return value instanceof Value.Share(double share) ? share : ((Value.Decimal) value).number();
    }
}
