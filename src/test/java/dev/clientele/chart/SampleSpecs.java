package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Bars;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Lines;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.StackedBars;
import dev.clientele.chart.ChartSpec.Step;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.chart.ChartSpec.Waterfall;
import dev.clientele.model.Unit;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/// One believable chart of each kind.
final class SampleSpecs {

    static final Unit POUNDS = new Unit.MoneyIn(Currency.getInstance("GBP"));
    private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
            "Dec");

    private SampleSpecs() {}

    static Bars ranking() {
        return new Bars(heading("5 customers made 12 % of 2011's net revenue", "Net revenue by customer, with share of the total"),
                POUNDS,
                List.of(new Bar("Aberdeen Office Supplies Ltd", 279_489.02, "3.4 %", Tone.PRIMARY),
                        new Bar("Nordlicht Großhandel GmbH & Co. KG, Zweigniederlassung Nord", 256_438.49, "3.1 %", Tone.PRIMARY),
                        new Bar("Café Société", 187_482.17, "2.2 %", Tone.PRIMARY),
                        new Bar("Harrington & Sons", 132_572.62, "1.6 %", Tone.PRIMARY),
                        new Bar("All others", 62_812.20, "", Tone.MUTED)));
    }

    static StackedBars flows() {
        return new StackedBars(heading("72 customers were lost in 2019, a third of those who came", "Customers a year"),
                Unit.Plain.COUNT, List.of("2014", "2015", "2016", "2017", "2018", "2019"),
                List.of(new Series("New", List.of(160.0, 182.0, 145.0, 120.0, 168.0, 210.0), Tone.GAIN),
                        new Series("Regained", List.of(0.0, 12.0, 22.0, 31.0, 28.0, 35.0), Tone.REGAIN),
                        new Series("Lost", List.of(0.0, -35.0, -88.0, -120.0, -95.0, -72.0), Tone.LOSS)),
                List.of(new Series("Active", List.of(160.0, 319.0, 398.0, 429.0, 530.0, 703.0), Tone.PRIMARY)));
    }

    static Lines trend() {
        return new Lines(heading("Fewer customers are lost each month, while new ones keep coming", "Customers a month"),
                Unit.Plain.COUNT, months(2023, 24),
                List.of(wave("New", 35, 9, Tone.GAIN), wave("Regained", 12, 4, Tone.REGAIN), wave("Lost", 24, 7, Tone.LOSS)));
    }

    static Waterfall bridge() {
        return new Waterfall(heading("Expansion of existing customers made up for those lost", "Net revenue, 2018 to 2019"), POUNDS,
                List.of(new Step("Revenue 2018", 8_123_000, true, Tone.PRIMARY), new Step("New", 912_000, false, Tone.GAIN),
                        new Step("Expansion", 1_310_000, false, Tone.GAIN), new Step("Contraction", -640_000, false, Tone.LOSS),
                        new Step("Lost", -402_000, false, Tone.LOSS), new Step("Revenue 2019", 9_303_000, true, Tone.PRIMARY)));
    }

    static List<String> months(int year, int count) {
        return IntStream.range(0, count).mapToObj(i -> MONTHS.get(i % 12) + " " + (year + i / 12)).toList();
    }

    static Heading heading(String title, String subtitle) {
        return new Heading(title, subtitle, title);
    }

    private static Series wave(String label, double middle, double height, Tone tone) {
        var values = IntStream.range(0, 24).mapToObj(i -> (double) Math.round(middle + height * Math.sin(i * middle))).toList();
        return new Series(label, values, tone);
    }
}
