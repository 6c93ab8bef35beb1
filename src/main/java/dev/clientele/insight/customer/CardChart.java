package dev.clientele.insight.customer;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.insight.customer.Card.Quarter;
import dev.clientele.model.BusinessCalendar;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A customer's net revenue by quarter, and above it that of the twelve months to each quarter's end, which the seasons do not
/// sway.
record CardChart(Card card) {

    private static final int SPOKEN = 4;
    private static final int LEAST_TRAILING = 3;

    /// The chart; none for a customer without net revenue in its quarters.
    List<ChartSpec> all() {
        var quarters = card.quarters();
        if (quarters.stream().allMatch(quarter -> quarter.net() == 0)) {
            return List.of();
        }
        var labels = quarters.stream().map(this::label).toList();
        var heading = new ChartSpec.Heading(new CardWords(card).finding(), subtitle(), altText());
        return List.of(new ChartSpec.StackedBars(heading, card.asked().money(), labels,
                List.of(series("Quarter", Tone.PRIMARY, quarter -> OptionalLong.of(quarter.net()))),
                showsTrailing() ? List.of(series("12 months", Tone.MUTED, Quarter::trailingNet)) : List.of()));
    }

    /// Whether the trailing sums are so many that they make a line.
    private boolean showsTrailing() {
        return card.quarters().stream().filter(quarter -> quarter.trailingNet().isPresent()).count() >= LEAST_TRAILING;
    }

    private String subtitle() {
        var last = card.quarters().getLast().period();
        var toDate = last.end().isAfter(card.asked().dataEnd())
                ? ", " + label(card.quarters().getLast()) + " to " + card.wording().day(card.asked().asOf())
                : "";
        return "Net revenue by quarter" + fromDate() + toDate + (showsTrailing() ? "; above, the 12 months to each quarter's end" : "");
    }

    /// `, Q4 2010 from 10 Dec 2010`, where the data begins within the first quarter shown.
    private String fromDate() {
        var first = card.quarters().getFirst();
        var start = card.asked().coverage().start();
        return first.period().start().isBefore(start) ? ", " + label(first) + " from " + card.wording().day(start) : "";
    }

    private String altText() {
        var quarters = card.quarters();
        var spoken = quarters.subList(Math.max(0, quarters.size() - SPOKEN), quarters.size()).stream()
                .map(quarter -> label(quarter) + " " + card.words(quarter.net())).collect(Collectors.joining(", "));
        return new CardWords(card).finding() + ". The last quarters: " + spoken + ".";
    }

    private String label(Quarter quarter) {
        return BusinessCalendar.axisLabel(quarter.period(), card.wording().locale());
    }

    private Series series(String label, Tone tone, Function<Quarter, OptionalLong> minor) {
        var values = card.quarters().stream().map(quarter -> minor.apply(quarter).stream()
                .mapToObj(amount -> card.money(amount).major().doubleValue()).findFirst().orElse(Double.NaN)).toList();
        return new Series(label, values, tone);
    }
}
