package dev.clientele.insight;

import dev.clientele.model.Dimension;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/// What was sold to whom of whom, or of what, in SQL.
record SqlParts(SqlBooks books, SqlScope scope) {

    /// The parts that a dimension makes, each with what it bought in some days; the greatest customer of a part is not told.
    Map<String, SqlGroup.Bought> of(Dimension dimension, LocalDate start, LocalDate end) {
        return of(key(dimension), start, end);
    }

    /// The days of the week, `0` for Monday, each with what was bought on it in some days.
    Map<String, SqlGroup.Bought> ofWeekdays(LocalDate start, LocalDate end) {
        return of("cast((s.day + 3) % 7 as text)", start, end);
    }

    /// The pairs that two dimensions make, each with what it bought in some days; the names of a pair are parted by a tab.
    Map<String, SqlGroup.Bought> of(Dimension one, Dimension other, LocalDate start, LocalDate end) {
        return of(key(one) + " || char(9) || " + key(other), start, end);
    }

    /// The same of a dimension and the days of the week.
    Map<String, SqlGroup.Bought> ofWeekdays(Dimension dimension, LocalDate start, LocalDate end) {
        return of(key(dimension) + " || char(9) || cast((s.day + 3) % 7 as text)", start, end);
    }

    private Map<String, SqlGroup.Bought> of(String key, LocalDate start, LocalDate end) {
        var sql = scope.sale() + """
                , part as (
                    select s.*, %s as part from sale s left join customer c on c.id = s.customer
                    left join invoice i on i.id = s.invoice left join channel h on h.id = i.channel_id
                    where s.day >= :start and s.day < :end),
                ordered as (select part, invoice from part group by part, invoice having sum(net) > 0),
                bought as (select part, customer, day from part where customer is not null group by part, customer, day having sum(net) > 0)
                select part, sum(net), sum(net - cost), (select count(*) from ordered o where o.part = p.part),
                    (select count(*) from bought b where b.part = p.part),
                    (select count(distinct customer) from bought b where b.part = p.part)
                from part p group by part""".formatted(key);
        var parts = new LinkedHashMap<String, SqlGroup.Bought>();
        books.handle().createQuery(sql).bind("start", start.toEpochDay()).bind("end", end.toEpochDay())
                .map((row, context) -> Map.entry(row.getString(1), new SqlGroup.Bought(row.getLong(2),
                        books.isCosted() ? OptionalLong.of(row.getLong(3)) : OptionalLong.empty(), row.getLong(4), row.getLong(5),
                        row.getLong(6), 0)))
                .list().forEach(part -> parts.put(part.getKey(), part.getValue()));
        return parts;
    }

    static String key(Dimension dimension) {
        return switch (dimension) {
            case COUNTRY, SEGMENT, INDUSTRY -> "case when s.customer is null then 'No customer' else coalesce(nullif(c."
                    + dimension.word() + ", ''), 'Not known') end";
            case CHANNEL -> "coalesce(nullif(h.name, ''), 'Not known')";
            case PRODUCT -> "coalesce(nullif(substr(s.product, 1, instr(s.product, char(9)) - 1), ''), 'Not known')";
            case CATEGORY -> "coalesce(nullif(substr(s.product, instr(s.product, char(9)) + 1), ''), 'Not known')";
            case OWNER, TIER -> throw new IllegalArgumentException("no column of its own");
        };
    }
}
