package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Axis;
import dev.clientele.chart.ChartSpec.Bands;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Bars;
import dev.clientele.chart.ChartSpec.Bubble;
import dev.clientele.chart.ChartSpec.Bubbles;
import dev.clientele.chart.ChartSpec.Cell;
import dev.clientele.chart.ChartSpec.Curve;
import dev.clientele.chart.ChartSpec.Curves;
import dev.clientele.chart.ChartSpec.Grid;
import dev.clientele.chart.ChartSpec.GroupedBars;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Lines;
import dev.clientele.chart.ChartSpec.Point;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Side;
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

    /// Two years' Lorenz curves, with the customers who make half of the last one's revenue marked.
    static Curves lorenz() {
        var half = new Point(Math.pow(0.5, 1 / 4.5), 0.5, "7 customers make 50 %");
        return new Curves(heading("Half of the revenue comes from 7 customers", "Share of net revenue, smallest customers first"),
                new Axis("Share of customers", Unit.Plain.SHARE), new Axis("Share of net revenue", Unit.Plain.SHARE),
                List.of(power("2010", 3.2, Tone.MUTED, List.of()), power("2011", 4.5, Tone.PRIMARY, List.of(half))), "all alike");
    }

    static Curve power(String label, double exponent, Tone tone, List<Point> points) {
        var x = IntStream.rangeClosed(0, 200).mapToObj(i -> i / 200.0).toList();
        return new Curve(label, x, x.stream().map(share -> Math.pow(share, exponent)).toList(), tone, points);
    }

    /// So many months' first-time customers and the share that bought again in each month since.
    static Grid cohorts(int months) {
        var cells = IntStream.range(0, months).mapToObj(row -> IntStream.range(0, months - row).mapToObj(age -> {
            var share = 0.44 / Math.sqrt(age + 1) + 0.01 * ((row * 7 + age * 3) % 5);
            return new Cell(share, share / 0.5, Tone.PRIMARY);
        }).toList()).toList();
        return new Grid(heading("Two in five come back within a month", "Customers who bought again"), Unit.Plain.SHARE,
                new Side("First bought", months(2010, months)),
                new Side("Months since", IntStream.rangeClosed(1, months).mapToObj(String::valueOf).toList()), cells);
    }

    static Grid moves() {
        var counts = List.of(List.of(22, 4, 1), List.of(6, 161, 0), List.of(1, 17, 1188));
        var cells = IntStream.range(0, 3).mapToObj(from -> IntStream.range(0, 3).mapToObj(to -> {
            var count = counts.get(from).get(to);
            var tone = from == to ? Tone.MUTED : from < to ? Tone.LOSS : Tone.GAIN;
            return count == 0 ? Cell.empty() : new Cell(count, from == to ? 0.4 : count / 17.0, tone);
        }).toList()).toList();
        var tiers = List.of("VIP", "Large", "Small");
        return new Grid(heading("24 customers moved up, 5 down", "Customers by tier"), Unit.Plain.COUNT, new Side("2010", tiers),
                new Side("Tier in 2011", tiers), cells);
    }

    /// A portfolio of 60 customers, of which the eight greatest are named.
    static Bubbles portfolio() {
        var sides = List.of(33.0, 67.0);
        var zones = List.of("Build selectively", "Invest to build", "Protect and grow", "Develop on occasion", "Manage for earnings",
                "Keep close",
                "Let go", "Harvest", "Serve at low cost");
        var bubbles = IntStream.range(0, 60).mapToObj(i -> new Bubble(i < 8 ? "Customer " + (char) ('A' + i) : "", 4 + (i * 37) % 93,
                4 + (i * 53) % 93, 500_000.0 / (i + 1), i % 3 == 0 ? Tone.GAIN : i % 3 == 1 ? Tone.SECOND : Tone.MUTED)).toList();
        return new Bubbles(heading("A third of the revenue is with 8 customers worth protecting", "Bubbles as large as net revenue"),
                new Bands("Relationship", 0, 100, sides, List.of("Weak", "Medium", "Strong")),
                new Bands("Attractiveness", 0, 100, sides, List.of("Low", "Medium", "High")), zones, bubbles);
    }

    static GroupedBars classes() {
        return new GroupedBars(heading("The first 5 % of customers bring half of the revenue", "Shares of the total, 2011"),
                Unit.Plain.SHARE, List.of("A: the first 5 %", "B: the next 15 %", "C: half of all customers, in the middle", "D: the rest"),
                List.of(new Series("Customers", List.of(0.05, 0.15, 0.5, 0.3), Tone.MUTED),
                        new Series("Net revenue", List.of(0.49, 0.26, 0.22, 0.03), Tone.PRIMARY),
                        new Series("Profit", List.of(0.58, 0.27, 0.17, -0.02), Tone.SECOND)));
    }

    static StackedBars distribution() {
        return new StackedBars(heading("Most customers will bring 1,000 to 5,000 pounds", "Customers by future value"), Unit.Plain.COUNT,
                List.of("0-100", "100-500", "500-1k", "1k-2k", "2k-5k", "5k-10k", "10k+"),
                List.of(new Series("Customers", List.of(120.0, 340.0, 511.0, 1204.0, 988.0, 300.0, 7.0), Tone.PRIMARY)), List.of());
    }

    /// One of each kind.
    static List<ChartSpec> all() {
        return List.of(ranking(), flows(), trend(), bridge(), lorenz(), cohorts(6), moves(), classes(), distribution(), portfolio());
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
