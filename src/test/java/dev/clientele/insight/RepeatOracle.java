package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/// Compares a reply of `retention repeat` with the same question asked in SQL.
record RepeatOracle(SqlBooks books, Question question) {

    private static final Value NONE = new Value.Undefined("none");
    private static final List<Integer> BANDS = List.of(0, 7, 14, 30, 60, 90, 180, 365, Integer.MAX_VALUE);

    /// @param gaps the gaps in days, shortest first
    private record Bought(long customers, long repeaters, List<Double> gaps) {

        Value rate() {
            return customers == 0 ? NONE : new Value.Share((double) repeaters / customers);
        }

        /// Between the two gaps nearest to the place, by how near they are.
        Value quantile(double share) {
            if (gaps.isEmpty()) {
                return NONE;
            }
            var place = share * (gaps.size() - 1);
            var below = gaps.get((int) Math.floor(place));
            var above = gaps.get((int) Math.ceil(place));
            return new Value.Decimal(below + (place - Math.floor(place)) * (above - below));
        }
    }

    String words() {
        return "retention repeat" + question.words();
    }

    void check(Reply reply) {
        var now = bought(question.span().orElseGet(() -> Span.days(LocalDate.of(1900, 1, 1), question.scope().asOf())));
        var before = question.span().flatMap(span -> question.yearBefore(span, books.dataStart()))
                .map(this::bought);
        var figures = new LinkedHashMap<String, Function<Bought, Value>>();
        figures.put("customers", bought -> new Value.Count(bought.customers()));
        figures.put("repeatCustomers", bought -> new Value.Count(bought.repeaters()));
        figures.put("repeatRate", Bought::rate);
        figures.put("gaps", bought -> new Value.Count(bought.gaps().size()));
        figures.put("gapLowerQuartile", bought -> bought.quantile(0.25));
        figures.put("gapMedian", bought -> bought.quantile(0.5));
        figures.put("gapUpperQuartile", bought -> bought.quantile(0.75));
        var expected = new LinkedHashMap<String, Value>();
        figures.forEach((name, figure) -> {
            expected.put(name, figure.apply(now));
            expected.put(name + "YearBefore", before.map(figure).orElse(NONE));
        });
        Expect.figures(words(), reply.figures(), expected);
        checkBands(reply, now.gaps());
    }

    private void checkBands(Reply reply, List<Double> gaps) {
        if (gaps.isEmpty()) {
            assertThat(reply.tables()).as(words()).isEmpty();
            return;
        }
        for (var band = 0; band + 1 < BANDS.size(); band++) {
            var above = BANDS.get(band);
            var most = BANDS.get(band + 1);
            var count = gaps.stream().filter(gap -> gap > above && gap <= most).count();
            var soFar = gaps.stream().filter(gap -> gap <= most).count();
            var row = reply.tables().getFirst().rows().get(band);
            Expect.row(words() + ", band " + band, row, List.of(row.getFirst(), new Value.Count(count),
                    new Value.Share((double) count / gaps.size()), new Value.Share((double) soFar / gaps.size())));
        }
    }

    private Bought bought(Span span) {
        var purchase = """
                with purchase as (
                    select customer, day - lag(day) over (partition by customer order by day) as gap
                    from customer_day where net > 0 and day >= %d and day < %d)
                """.formatted(span.start().toEpochDay(), span.end().toEpochDay());
        var counts = books.ofDays(question.scope(), purchase
                + "select count(distinct customer), count(distinct case when gap is not null then customer end) from purchase").getFirst();
        var gaps = new ArrayList<Double>();
        books.ofDays(question.scope(), purchase + "select gap from purchase where gap is not null order by gap")
                .forEach(row -> gaps.add(row.getFirst()));
        return new Bought(counts.getFirst().longValue(), counts.get(1).longValue(), List.copyOf(gaps));
    }
}
