package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.CostKind;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Compares a reply of `profit` with the same question asked in SQL. Amounts allocated by orders may differ by a minor unit.
///
/// @param by the word of what it is broken down by, or empty
record ProfitOracle(SqlBooks books, Question question, String by) {

    static final List<String> BY = List.of("", "segment", "country", "industry", "channel", "product", "category", "tier", "touchpoint",
            "customer", "owner");
    private static final Set<String> WITHOUT_A_COLUMN = Set.of("tier", "touchpoint", "customer", "owner");
    private static final Set<Dimension> OF_DOCUMENTS = EnumSet.of(Dimension.CHANNEL, Dimension.PRODUCT, Dimension.CATEGORY);
    private static final String NOT_ALLOCATED = "Not allocated";

    String words() {
        return "profit" + (by.isEmpty() ? "" : " 1000 by " + by) + question.words();
    }

    boolean isWithoutSpending() {
        return books.rows("select count(*) from cost", (row, context) -> row.getInt(1)).getFirst() == 0;
    }

    /// Whether touch-points are asked for and no cost names one.
    boolean wantsTouchpointsInVain() {
        return by.equals("touchpoint")
                && books.rows("select count(*) from cost where touchpoint > ''", (row, context) -> row.getInt(1)).getFirst() == 0;
    }

    /// Whether the data tells nothing apart by the word.
    boolean namesNothing() {
        return switch (by) {
            case "", "tier", "customer", "touchpoint" -> false;
            default -> books.names(dimension()).isEmpty();
        };
    }

    void check(Reply reply) {
        assertThat(reply.dataVersion()).as(words()).isEqualTo(books.rows(
                "select cast(value as integer) from meta where name = 'data_version'", (row, context) -> row.getLong(1)).getFirst());
        checkTotal(reply);
        if (!by.isEmpty()) {
            var table = reply.tables().stream().filter(some -> some.columns().getFirst().name().equals(by)).findFirst();
            table.ifPresent(this::addsUp);
            checkParts(table);
            checkShares(reply);
            checkCustomers(reply);
        }
    }

    /// Exactly what `revenue` sums over the same rows, and the costs of the days.
    private void checkTotal(Reply reply) {
        var sold = books.rows(bound(question.scope().sale()
                + "select coalesce(sum(net), 0), coalesce(sum(net - cost), 0) from sale where day >= :start and day < :end"),
                (row, context) -> new long[]{row.getLong(1), row.getLong(2)}).getFirst();
        var figures = reply.figures();
        assertThat(figures.get("netRevenue")).as(words()).isEqualTo(money(sold[0]));
        if (books.isCosted()) {
            assertThat(figures.get("grossProfit")).as(words()).isEqualTo(money(sold[1]));
        } else {
            assertThat(figures.get("grossProfit")).as(words()).isInstanceOf(Value.Undefined.class);
        }
        if (!knowsMonths()) {
            assertThat(figures.get("contribution")).as(words()).isInstanceOf(Value.Undefined.class);
            return;
        }
        if (question.scope().filters().isEmpty()) {
            var spent = spent();
            kinds().forEach(kind -> assertThat(figures.get(kind.word())).as(words() + " " + kind)
                    .isEqualTo(money(spent.getOrDefault(kind, 0L))));
        }
        if (books.isCosted()) {
            var costs = kinds().stream().mapToLong(kind -> amount(figures.getOrDefault(kind.word(), money(0)))).sum();
            assertThat(figures.get("contribution")).as(words()).isEqualTo(money(sold[1] - costs));
        }
    }

    /// The rows of each line make what stands under them.
    private void addsUp(Table table) {
        for (var column = 1; !table.columns().get(column).name().equals("margin"); column++) {
            var place = column;
            var sum = table.rows().stream().mapToLong(row -> amount(row.get(place))).sum();
            assertThat(money(sum)).as(words() + ", " + table.columns().get(column).label()).isEqualTo(table.totals().get(column));
        }
    }

    /// Each share is the row's part of the total.
    private void checkShares(Reply reply) {
        var shares = reply.tables().stream().filter(table -> table.title().startsWith("Shares by")).findFirst();
        if (shares.isEmpty()) {
            return;
        }
        var amounts = reply.tables().getFirst();
        var rows = byName(amounts);
        for (var column : List.of("netRevenue", "grossProfit", "contribution")) {
            var place = places(shares.get()).getOrDefault(column + "Share", -1);
            var total = place < 0 ? 0 : amount(amounts.totals().get(places(amounts).getOrDefault(column, 0)));
            if (total > 0) {
                shares.get().rows().forEach(row -> assertThat(row.get(place)).as(words() + ", share of " + column + " " + row.getFirst())
                        .isEqualTo(new Value.Share((double) amount(
                                rows.getOrDefault(((Value.Text) row.getFirst()).text(), Map.of()).getOrDefault(column, money(0)))
                                / total)));
            }
        }
    }

    private static Map<String, Integer> places(Table table) {
        var places = new HashMap<String, Integer>();
        for (var column = 0; column < table.columns().size(); column++) {
            places.put(table.columns().get(column).name(), column);
        }
        return places;
    }

    /// Customer by customer what `top` has of SQL.
    private void checkCustomers(Reply reply) {
        if (!by.equals("customer")) {
            return;
        }
        var bought = books.bought(question.scope(), question.spanOrYear().start(), end(), "net").stream().filter(row -> row.net() != 0)
                .map(row -> row.net() + (books.isCosted() ? " " + row.profit().orElse(0) : "")).toList();
        var shown = reply.tables().stream().limit(1).flatMap(table -> table.rows().stream()).filter(row -> amount(row.get(1)) != 0)
                .map(row -> amount(row.get(1)) + (books.isCosted() ? " " + amount(row.get(3)) : "")).toList();
        assertThat(shown).as(words()).containsExactlyInAnyOrderElementsOf(bought);
    }

    private void checkParts(Optional<Table> table) {
        if (WITHOUT_A_COLUMN.contains(by) || !isAsOfTheWhole()) {
            return;
        }
        var sold = new SqlParts(books, question.scope()).of(dimension(), question.spanOrYear().start(), end());
        var expected = allocated();
        var rows = table.map(ProfitOracle::byName).orElse(Map.of());
        sold.forEach((name, bought) -> {
            if (bought.net() != 0) {
                assertThat(rows).as(words()).containsKey(name);
                assertThat(rows.getOrDefault(name, Map.of()).get("netRevenue")).as(words() + " " + name).isEqualTo(money(bought.net()));
                bought.profit()
                        .ifPresent(profit -> assertThat(rows.getOrDefault(name, Map.of()).get("grossProfit")).as(words() + " " + name)
                                .isEqualTo(money(profit)));
            }
        });
        if (knowsMonths()) {
            expected.forEach((name, costs) -> costs.forEach((kind, cost) -> {
                var shown = rows.getOrDefault(name, Map.of()).getOrDefault(kind, money(0));
                assertThat((double) amount(shown)).as(words() + ", " + kind + " of " + name).isCloseTo(cost, within(1.01));
            }));
        }
    }

    private static Map<String, Map<String, Value>> byName(Table table) {
        var rows = new HashMap<String, Map<String, Value>>();
        table.rows().forEach(row -> {
            var cells = new HashMap<String, Value>();
            for (var column = 1; column < row.size(); column++) {
                cells.put(table.columns().get(column).name(), row.get(column));
            }
            rows.put(((Value.Text) row.getFirst()).text(), cells);
        });
        return rows;
    }

    /// Customers of whom nothing is known on an as-of day are selected by a filter all the same; SQL would have to know them, too.
    private boolean isAsOfTheWhole() {
        return question.scope().filters().isEmpty() || question.asOfWords().isEmpty();
    }

    /// What each kind of cost comes to on the days asked for.
    private Map<CostKind, Long> spent() {
        return books.rows(bound("with " + slices() + " select kind, cast(round(sum(amount)) as integer) from slice group by kind"),
                (row, context) -> Map.entry(CostKind.of(row.getString(1)), row.getLong(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The kinds that the store has costs of.
    private List<CostKind> kinds() {
        var known = books.rows("select distinct kind from cost", (row, context) -> CostKind.of(row.getString(1)));
        return Arrays.stream(CostKind.values()).filter(known::contains).toList();
    }

    private boolean knowsMonths() {
        return books.rows(bound("with " + slices() + " select count(*) from slice"), (row, context) -> row.getInt(1)).getFirst() > 0;
    }

    private static String slices() {
        return """
                part as (
                    select id, kind, month, amount, customer, segment, channel, cast(
                        julianday(date(month * 86400, 'unixepoch', '+1 month')) - julianday(date(month * 86400, 'unixepoch')) as integer) days
                    from cost),
                slice as (
                    select p.id, p.kind, max(p.month, :start) as starts, min(p.month + p.days, :end) as ends,
                        1.0 * p.amount * (min(p.month + p.days, :end) - max(p.month, :start)) / p.days as amount,
                        c.id as customer, p.segment, p.channel
                    from part p left join customer c on lower(c.number) = lower(p.customer)
                    where max(p.month, :start) < min(p.month + p.days, :end))""";
    }

    /// For each group and each kind of cost what it bears.
    private Map<String, Map<String, Double>> allocated() {
        var found = new HashMap<String, Map<String, Double>>();
        var add = new ArrayList<>(books.rows(bound(question.scope().sale() + ", " + slices() + orders() + """
                select %s as bearer, ch.kind, sum(ch.amount * max(s.net, 0) / o.positive)
                from charged ch join ord o on o.id = ch.ord join sale s on s.invoice = o.id
                left join customer c on c.id = s.customer left join invoice i on i.id = s.invoice left join channel h on h.id = i.channel_id
                group by bearer, ch.kind""".formatted(SqlParts.key(dimension()))), ProfitOracle::cost));
        add.addAll(books.rows(bound(question.scope().sale() + ", " + slices() + orders() + homeless()), ProfitOracle::cost));
        add.forEach(cost -> found.computeIfAbsent(cost.name(), name -> new HashMap<>()).merge(cost.kind(), cost.amount(), Double::sum));
        return found;
    }

    private record Cost(String name, String kind, double amount) {}

    private static Cost cost(java.sql.ResultSet row, org.jdbi.v3.core.statement.StatementContext context) throws java.sql.SQLException {
        return new Cost(row.getString(1), row.getString(2), row.getDouble(3));
    }

    private static String orders() {
        return """
                , ord as (
                    select i.id, i.customer_id as customer, i.day, coalesce(h.name, '') as channel, coalesce(c.segment, '') as segment,
                        sum(max(l.net, 0)) as positive
                    from invoice i join line l on l.invoice_id = i.id left join channel h on h.id = i.channel_id
                    left join customer c on c.id = i.customer_id group by i.id having sum(l.net) > 0),
                basis as (
                    select s.id as slice, o.id as ord, case when o.day >= s.starts and o.day < s.ends then 1
                        when o.day >= :start then 2 else 3 end as rank
                    from slice s join ord o on o.day < :end and (s.channel is null or lower(o.channel) = lower(s.channel))
                        and case when s.customer is null
                            then (s.segment is null or lower(o.segment) = lower(s.segment)) and o.day >= :start else o.customer = s.customer end),
                best as (select slice, min(rank) as rank from basis group by slice),
                charged as (
                    select b.ord, s.kind, s.amount / count(*) over (partition by b.slice) as amount
                    from basis b join best using (slice, rank) join slice s on s.id = b.slice)
                """;
    }

    /// What no order fits: the named customer's where customers are told apart, else nobody's.
    private String homeless() {
        var filters = question.scope().filters().keySet();
        var isSelected = filters.isEmpty() ? "1" : "exists (select 1 from sale where sale.customer = s.customer)";
        var named = OF_DOCUMENTS.contains(dimension()) || filters.stream().anyMatch(OF_DOCUMENTS::contains)
                ? "'" + NOT_ALLOCATED + "'"
                : "coalesce(nullif(c.%s, ''), 'Not known')".formatted(by);
        var general = filters.isEmpty() ? "'" + NOT_ALLOCATED + "'" : "null";
        return """
                select case when s.customer is null then %s when %s then %s end as bearer, s.kind, sum(s.amount)
                from slice s left join customer c on c.id = s.customer where s.id not in (select slice from basis)
                group by bearer, s.kind having bearer is not null""".formatted(general, isSelected, named);
    }

    private Dimension dimension() {
        return Dimension.valueOf(by.toUpperCase(Locale.ROOT));
    }

    private java.time.LocalDate end() {
        var span = question.spanOrYear().end();
        var asOf = question.scope().asOf().plusDays(1);
        return span.isBefore(asOf) ? span : asOf;
    }

    private String bound(String sql) {
        return sql.replace(":start", Long.toString(question.spanOrYear().start().toEpochDay())).replace(":end",
                Long.toString(end().toEpochDay()));
    }

    private static long amount(Value value) {
        return value instanceof Money money ? money.minor() : 0;
    }

    private Money money(long minor) {
        return new Money(minor, books.currency());
    }
}
