package dev.clientele.insight.customer;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.insight.customer.Card.Quarter;
import dev.clientele.model.BusinessCalendar;
import java.util.ArrayList;
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
        var overlay = new ArrayList<Series>();
        if (showsTrailing()) {
            overlay.add(series("12 months", Tone.MUTED, Quarter::trailingNet));
        }
        return List.of(new ChartSpec.StackedBars(heading, card.asked().money(), labels,
                List.of(series("Quarter", Tone.PRIMARY, quarter -> OptionalLong.of(quarter.net()))), overlay));
    }

    /// Whether the trailing sums are so many that they make a line.
    private boolean showsTrailing() {
        return card.quarters().stream().filter(quarter -> quarter.trailingNet().isPresent()).count() >= LEAST_TRAILING;
    }

    private String subtitle() {
        var first = card.quarters().getFirst();
        var last = card.quarters().getLast();
        var start = card.asked().coverage().start();
        return card
                .phrase("Net revenue by quarter[{inPart}, {first} from {start}][{toDate}, {last} to {end}]"
                        + "[{trailing}; above, the 12 months to each quarter's end]")
                .with("inPart", first.period().start().isBefore(start)).with("first", label(first)).with("start", start)
                .with("toDate", last.period().end().isAfter(card.asked().dataEnd())).with("last", label(last))
                .with("end", card.asked().asOf()).with("trailing", showsTrailing()).words();
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
