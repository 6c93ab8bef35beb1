package dev.clientele.insight.clv;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The charts of `clv`: the customers worth most as bars, and how many are worth how much as columns.
record ClvCharts(ClvAnswer answer, List<String> labels, Buckets buckets) {

    private static final int MOST_BARS = 15;
    private static final int MOST_SPOKEN = 5;

    /// @param finding what the first chart shows, in a few words
    List<ChartSpec> all(String finding) {
        var charts = new ArrayList<ChartSpec>();
        if (!labels.isEmpty()) {
            charts.add(ranking(finding));
        }
        if (buckets.count() > 2) {
            charts.add(spread());
        }
        return charts;
    }

    private ChartSpec ranking(String finding) {
        var bars = ranks(MOST_BARS).mapToObj(this::bar).toList();
        var subtitle = answer.phrase("{Method}, in {kind}, and share of the equity[{cut}; the first {bars}]")
                .with("Method", answer.method().title()).with("cut", bars.size() < answer.ranked().length).with("bars", bars.size())
                .words();
        var spoken = String.join(", ", ranks(MOST_SPOKEN).mapToObj(rank -> labels.get(rank) + " " + answer.words(value(rank))).toList());
        return new ChartSpec.Bars(new ChartSpec.Heading(finding, subtitle, finding + ". Greatest first: " + spoken + "."),
                answer.asked().money(), bars);
    }

    private IntStream ranks(int most) {
        return IntStream.range(0, Math.min(most, labels.size()));
    }

    private Bar bar(int rank) {
        var note = answer.asked().wording().cell(answer.share(value(rank)));
        return new Bar(labels.get(rank), answer.asked().money(value(rank)).major().doubleValue(), note, Tone.PRIMARY);
    }

    private long value(int rank) {
        return answer.value(answer.ranked()[rank]);
    }

    private ChartSpec spread() {
        var categories = IntStream.range(0, buckets.count()).mapToObj(this::category).toList();
        var counts = Arrays.stream(buckets.customers()).mapToObj(count -> (double) count).toList();
        var best = answer.shareOfBest(answer.bestTenth());
        var title = Optional.of(best).filter(Value.Share.class::isInstance)
                .map(share -> answer.phrase("The best tenth of the customers hold {share} of the equity").with("share", share).words())
                .orElse("How many customers are worth how much");
        var described = IntStream.range(0, buckets.count())
                .mapToObj(bucket -> answer.phrase("{count customer} at {worth}").with("count", buckets.customers()[bucket])
                        .with("worth", category(bucket)).words())
                .toList();
        var heading = new ChartSpec.Heading(title, answer.phrase("How many active customers are worth how much ({method})").words(),
                title + ". " + String.join(", ", described) + ".");
        return new ChartSpec.StackedBars(heading, Unit.Plain.COUNT, categories, List.of(new Series("Customers", counts, Tone.PRIMARY)),
                List.of());
    }

    /// `< 1k`, `1k +`, each up to the next.
    private String category(int bucket) {
        return bucket == 0 ? "< " + edge(0) : edge(bucket - 1) + " +";
    }

    private String edge(int place) {
        return answer.words(buckets.edges().get(place)).replaceFirst("[.,]0+(?=[a-z]*$)", "");
    }
}
