package dev.clientele.insight.customer;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Grain;
import dev.clientele.model.Period;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A customer's P(alive) at the ends of the last months, told from the as-of day by one and the same parameters: how it faded,
/// and came back.
record AliveChart(Card card) {

    private static final int MONTHS = 24;
    private static final int LEAST = 3;
    private static final int SPOKEN = 4;
    private static final double NOTABLE = 0.05;
    private static final double ALIKE = 0.01;

    /// A month, as far as the as-of day, and P(alive) at its end.
    private record Month(Period period, double alive) {}

    /// The chart; none for a customer who has not bought for some months, or of whom nothing can be said.
    Optional<ChartSpec> chart() {
        var months = months();
        if (months.size() < LEAST) {
            return Optional.empty();
        }
        var wording = card.wording();
        var title = title(months);
        var spoken = months.subList(Math.max(0, months.size() - SPOKEN), months.size()).stream()
                .map(month -> label(month) + " " + wording.shareShort(month.alive())).toList();
        var heading =
                new Heading(title, subtitle(months.getLast().period()), title + ". The last months: " + String.join(", ", spoken) + ".");
        return Optional.of(new ChartSpec.Lines(heading, Unit.Plain.SHARE, months.stream().map(this::label).toList(),
                List.of(new Series("P(alive)", months.stream().map(Month::alive).toList(), Tone.PRIMARY))));
    }

    /// `Nordlicht Handel: P(alive) is 9 %, after 100 % at the end of Aug 2025`.
    private String title(List<Month> months) {
        var highest = latestLike(months, months.stream().max(Comparator.comparingDouble(Month::alive)).orElseThrow());
        var lowest = latestLike(months, months.stream().min(Comparator.comparingDouble(Month::alive)).orElseThrow());
        var now = months.getLast().alive();
        var fall = highest.alive() - now;
        var rise = now - lowest.alive();
        var pattern = "{customer}: P(alive) is {now}";
        if (Math.max(fall, rise) >= NOTABLE) {
            pattern += fall > rise ? ", after {highest}" : ", back from {lowest}";
        }
        return card.phrase(pattern).with("now", new Value.Share(now)).offer("highest", () -> at(highest)).offer("lowest", () -> at(lowest))
                .words();
    }

    private static Month latestLike(List<Month> months, Month one) {
        return months.reversed().stream().filter(month -> Math.abs(month.alive() - one.alive()) < ALIKE).findFirst().orElse(one);
    }

    private String at(Month month) {
        return card.wording().shareShort(month.alive()) + " at the end of " + label(month);
    }

    private String subtitle(Period last) {
        var by = card.outlook().of().chance().kind().map(kind -> "by " + kind.label()).orElse("by the simple estimate");
        return card.phrase("How likely it still was a customer at the end of each month, {by}[{toDate}, the last one to {asOf}]")
                .with("by", by).with("toDate", last.end().isAfter(card.asked().dataEnd())).with("asOf", card.asked().asOf()).words();
    }

    private List<Month> months() {
        var asked = card.asked().about(card.customer());
        var chance = card.outlook().of().chance();
        var months = new ArrayList<Month>();
        var period = asked.settings().calendar().of(Grain.MONTH, asked.asOf());
        for (var i = 0; i < MONTHS; i++) {
            var day = Period.earlier(period.lastDay(), asked.asOf());
            var alive = chance.at(asked, day)[card.customer()];
            if (Double.isNaN(alive)) {
                break;
            }
            months.addFirst(new Month(period, alive));
            period = asked.settings().calendar().of(Grain.MONTH, period.start().minusDays(1));
        }
        return months;
    }

    private String label(Month month) {
        return BusinessCalendar.axisLabel(month.period(), card.wording().locale());
    }
}
