package dev.clientele.insight.tiers;

import dev.clientele.analysis.Ratios;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.model.Phrase;
import dev.clientele.model.Tier;
import dev.clientele.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/// The tiers' shares of customers against their shares of net revenue and profit.
record CompositionChart(Composition composition) {

    /// @param finding what the chart shows, in a few words
    ChartSpec chart(String finding) {
        var now = composition.now();
        var all = new ArrayList<Series>();
        all.add(series("customers", tier -> now.sums().customers()[tier], now.customers(), Tone.MUTED));
        all.add(series("net revenue", tier -> now.sums().net()[tier], now.net(), Tone.PRIMARY));
        if (composition.costed()) {
            all.add(series("profit", now::profit, now.profit(), Tone.SECOND));
        }
        var drawn = all.stream().filter(series -> series.values().stream().noneMatch(value -> value.isNaN())).toList();
        var parts = Phrase.listed(drawn.stream().map(Series::label).toList(), "and");
        var subtitle = composition.words().phrase("Shares of {parts} in the {months} to {day}").with("parts", parts).with("day", now.day())
                .words();
        var spoken = IntStream.range(0, composition.tiers().size()).mapToObj(tier -> spoken(tier, drawn)).toList();
        var alt = finding + ". " + String.join("; ", spoken) + ".";
        return new ChartSpec.GroupedBars(new ChartSpec.Heading(finding, subtitle, alt), Unit.Plain.SHARE,
                composition.tiers().stream().map(Tier::label).toList(), drawn);
    }

    private Series series(String label, IntToLongFunction part, long total, Tone tone) {
        var shares = IntStream.range(0, composition.tiers().size())
                .mapToObj(tier -> Ratios.drawn(TierWords.share(part.applyAsLong(tier), total)))
                .toList();
        return new Series(label, shares, tone);
    }

    private String spoken(int tier, List<Series> drawn) {
        var shares = drawn.stream().map(series -> composition.words().wording().share(series.values().get(tier)) + " of " + series.label())
                .toList();
        return composition.tiers().get(tier).label() + ": " + String.join(", ", shares);
    }
}
