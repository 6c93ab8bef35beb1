package dev.clientele.insight.risk;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.portfolio.risk.Reason;
import java.util.List;
import java.util.stream.IntStream;

/// The values at risk as bars, the greatest on top, each with its first reason.
record RiskChart(RiskAnswer answer) {

    private static final int MOST_BARS = 15;
    private static final int MOST_SPOKEN = 5;

    /// @param finding what the chart shows, in a few words
    List<ChartSpec> charts(String finding) {
        var bars = ranks(MOST_BARS).mapToObj(this::bar).toList();
        if (bars.isEmpty()) {
            return List.of();
        }
        var spoken = String.join("; ", ranks(MOST_SPOKEN).mapToObj(this::spoken).toList());
        var cut = bars.size() < answer.ranked().length ? "; the first " + bars.size() : "";
        var subtitle = (answer.canTell()
                ? "Value at risk: the chance of loss x the year's " + answer.of().noun() + " expected"
                : "What each brought in the year to its last purchase, " + answer.of().noun()) + cut;
        var heading = new ChartSpec.Heading(finding, subtitle,
                finding + ". " + (answer.canTell() ? "Greatest" : "Silent and greatest") + " first: " + spoken + ".");
        return List.of(new ChartSpec.Bars(heading, answer.asked().money(), bars));
    }

    /// Those with something at risk.
    private IntStream ranks(int most) {
        return IntStream.range(0, Math.min(most, answer.shown())).filter(rank -> answer.of().stake(customer(rank)) > 0);
    }

    private Bar bar(int rank) {
        var major = answer.asked().money(answer.of().stake(customer(rank))).major().doubleValue();
        return new Bar(answer.labels().get(rank), major, answer.reasonWords().brief(customer(rank), reason(rank)), Tone.LOSS);
    }

    private String spoken(int rank) {
        return answer.labels().get(rank) + " " + answer.words(answer.of().stake(customer(rank))) + ", "
                + answer.reasonWords().one(customer(rank), reason(rank));
    }

    private Reason reason(int rank) {
        return answer.mainReason(customer(rank));
    }

    private int customer(int rank) {
        return answer.ranked()[rank];
    }
}
