package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.insight.SqlBooks.Bought;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Compares a reply of `customers` with the same question asked in SQL. Channels, products and categories are conditions on who bought
/// them, and no part of what is counted.
///
/// @param least orders at least; 0 for no such condition
/// @param over net revenue over so much, in major units; negative for no such condition
/// @param silent without a purchase in so many last days; 0 for no such condition
/// @param first the days in which the first purchase lies; empty words for no such condition
record CustomersOracle(SqlBooks books, Question question, int window, int least, int over, int silent, Span first, int most) {

    private static final Set<Dimension> OF_DOCUMENTS = Set.of(Dimension.CHANNEL, Dimension.PRODUCT, Dimension.CATEGORY);

    String words() {
        return "customers " + most + (least > 0 ? " orders at least " + least : "") + (over < 0 ? "" : " revenue over " + over)
                + (silent > 0 ? " silent last " + silent + " days" : "") + (first.words().isEmpty() ? "" : " first-bought " + first.words())
                + question.words();
    }

    void check(Reply reply) {
        var base = base();
        var bought = books.bought(scope(), span().start(), span().end(), "net").stream().filter(row -> !row.id().isEmpty())
                .collect(Collectors.toMap(Bought::id, Function.identity()));
        var fit = base.stream().filter(id -> fits(id, bought.getOrDefault(id, nothing(id)))).toList();
        var ranked = fit.stream().sorted(Comparator.<String>comparingLong(id -> -bought.getOrDefault(id, nothing(id)).net())
                .thenComparing(id -> days(id).first()).thenComparing(Comparator.naturalOrder())).toList();
        var shown = ranked.subList(0, Math.min(most, ranked.size()));
        var net = fit.stream().mapToLong(id -> bought.getOrDefault(id, nothing(id)).net()).sum();
        var figures = new LinkedHashMap<String, Value>();
        figures.put("customers", new Value.Count(fit.size()));
        figures.put("among", isOfAll() ? reply.figures().getOrDefault("among", new Value.Text("")) : new Value.Count(base.size()));
        figures.put("netRevenue", money(net));
        figures.put("shareOfAll", all() > 0 ? new Value.Share((double) net / all()) : new Value.Undefined("none"));
        figures.put("shown", new Value.Count(shown.size()));
        Expect.figures(words(), reply.figures(), figures);
        assertThat(reply.dataVersion()).as(words()).isEqualTo(books.dataVersion());
        checkTable(reply, shown, bought);
    }

    private void checkTable(Reply reply, List<String> shown, Map<String, Bought> bought) {
        var table = reply.tables().getFirst();
        var columns = Expect.columns(table);
        var names = names();
        var uses = shown.stream().collect(Collectors.groupingBy(id -> names.getOrDefault(id, ""), Collectors.counting()));
        assertThat(table.rows()).as(words()).hasSameSizeAs(shown);
        IntStream.range(0, shown.size()).forEach(i -> {
            var id = shown.get(i);
            var name = names.getOrDefault(id, "");
            var row = bought.getOrDefault(id, nothing(id));
            var cells = new LinkedHashMap<String, Value>();
            cells.put("customer", new Value.Text(uses.getOrDefault(name, 0L) > 1 ? name + " (" + id + ")" : name));
            cells.put("netRevenue", money(row.net()));
            cells.put("orders", new Value.Count(row.orders()));
            cells.put("firstPurchase", new Value.Day(days(id).first()));
            cells.put("lastPurchase", new Value.Day(days(id).last()));
            if (books.isCosted()) {
                cells.put("profit", money(row.profit().orElseThrow()));
            }
            cells.forEach((column, value) -> assertThat(table.rows().get(i).get(columns.indexOf(column)))
                    .as(words() + ", " + column + " of " + id).isEqualTo(value));
        });
    }

    private boolean fits(String id, Bought row) {
        var days = days(id);
        var asOfEnd = asOf().plusDays(1);
        return row.orders() >= least && (over < 0 || money(row.net()).major().doubleValue() > over)
                && (silent == 0 || days.subSet(asOfEnd.minusDays(silent), asOfEnd).isEmpty())
                && (first.words().isEmpty() || (!days.first().isBefore(first.start()) && days.first().isBefore(first.end())))
                && ofDocuments().entrySet().stream().allMatch(filter -> boughtOf(filter.getKey(), filter.getValue()).contains(id));
    }

    /// The active, or those who bought in the period, or everyone.
    private List<String> base() {
        var asOfEnd = asOf().plusDays(1);
        var buys = question.span().isPresent() || !ofDocuments().isEmpty();
        var from = buys ? span().start() : isOfAll() ? LocalDate.EPOCH : asOfEnd.minusMonths(window);
        var to = buys && span().end().isBefore(asOfEnd) ? span().end() : asOfEnd;
        return purchases(scope()).entrySet().stream()
                .filter(known -> known.getValue().tailSet(from).stream().anyMatch(day -> day.isBefore(to)))
                .map(Map.Entry::getKey).toList();
    }

    private boolean isOfAll() {
        return !first.words().isEmpty() && question.span().isEmpty() && ofDocuments().isEmpty();
    }

    /// Who bought any of a dimension's values in the period, whoever is asked for.
    private Set<String> boughtOf(Dimension dimension, List<String> values) {
        var bought = purchases(new SqlScope(Map.of(dimension, values), asOf(), window));
        return bought.entrySet().stream()
                .filter(known -> known.getValue().tailSet(span().start()).stream().anyMatch(day -> day.isBefore(span().end())))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private TreeSet<LocalDate> days(String id) {
        return purchases(scope()).getOrDefault(id, new TreeSet<>());
    }

    /// The purchase days of each customer.
    private Map<String, TreeSet<LocalDate>> purchases(SqlScope scope) {
        var sql = scope.sale() + """
                select c.number, s.day from sale s join customer c on c.id = s.customer group by c.number, s.day having sum(s.net) > 0""";
        var days = new TreeMap<String, TreeSet<LocalDate>>();
        books.handle().createQuery(sql).map((row, context) -> Map.entry(row.getString(1), LocalDate.ofEpochDay(row.getLong(2)))).list()
                .forEach(row -> days.computeIfAbsent(row.getKey(), ignored -> new TreeSet<>()).add(row.getValue()));
        return days;
    }

    private Map<String, String> names() {
        var names = new HashMap<String, String>();
        books.handle().createQuery("select number, coalesce(nullif(name, ''), number) from customer")
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2))).list()
                .forEach(row -> names.put(row.getKey(), row.getValue()));
        return names;
    }

    /// What everyone bought in the period, the unassigned included.
    private long all() {
        return books.bought(new SqlScope(Map.of(), asOf(), window), span().start(), span().end(), "net").stream().mapToLong(Bought::net)
                .sum();
    }

    private Bought nothing(String id) {
        return new Bought(id, "", 0, OptionalLong.of(0), 0);
    }

    private SqlScope scope() {
        var kept = question.scope().filters().entrySet().stream().filter(filter -> !OF_DOCUMENTS.contains(filter.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new SqlScope(kept, asOf(), window);
    }

    private Map<Dimension, List<String>> ofDocuments() {
        return question.scope().filters().entrySet().stream().filter(filter -> OF_DOCUMENTS.contains(filter.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private LocalDate asOf() {
        return question.scope().asOf();
    }

    private Span span() {
        return question.spanOrYear();
    }

    private Money money(long minor) {
        return new Money(minor, books.currency());
    }
}
