package dev.clientele.insight.top;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.model.Phrase;
import dev.clientele.model.Value;
import java.util.List;
import java.util.stream.IntStream;

/// The ranking as bars, the greatest on top.
record TopChart(TopAnswer answer) {

    private static final int MOST_BARS = 20;
    private static final int MOST_SPOKEN = 5;

    /// @param finding what the chart shows, in a few words
    /// @param headline the same in a sentence with its amounts
    ChartSpec chart(String finding, String headline) {
        var bars = ranks(MOST_BARS).mapToObj(this::bar).toList();
        var spoken = String.join(", ", ranks(MOST_SPOKEN).mapToObj(this::spoken).toList());
        var alt = headline + " Greatest first: " + spoken + ".";
        return new ChartSpec.Bars(new ChartSpec.Heading(finding, subtitle(bars), alt), answer.unit(), bars);
    }

    private String subtitle(List<Bar> bars) {
        return answer.phrase("{Noun} and share of the total,{when}{filters}[{cut}; the first {bars}]")
                .with("Noun", Phrase.capitalised(answer.measure().noun())).with("cut", bars.size() < answer.top().ranked().length)
                .with("bars", bars.size()).words();
    }

    private IntStream ranks(int most) {
        return IntStream.range(0, Math.min(most, answer.top().ranked().length));
    }

    private Bar bar(int rank) {
        var raw = value(rank);
        var number = answer.measure().isMoney() ? answer.money(raw).major().doubleValue() : raw;
        var note = answer.share(raw) instanceof Value.Share(double share) ? answer.wording().share(share) : "";
        return new Bar(answer.labels().get(rank), number, note, Tone.PRIMARY);
    }

    private String spoken(int rank) {
        return answer.labels().get(rank) + " " + answer.words(value(rank));
    }

    private long value(int rank) {
        return answer.top().values()[answer.top().ranked()[rank]];
    }
}
