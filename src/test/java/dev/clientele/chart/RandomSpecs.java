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
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Charts nobody would want: made from a seed, with the labels and values that break layouts.
final class RandomSpecs {

    private static final List<String> LABELS = List.of("", " ", "A", "Harrington & Sons", "Nordlicht Großhandel GmbH & Co. KG",
            "Donaudampfschifffahrtsgesellschaftskapitänsmützenhersteller", "東京文具株式会社", "שלום בע\"מ", "شركة النور للتجارة", "🚀 Rocket 🧨",
            "two\nlines\tand a bell\u0007", "evil \u202Eoverride", "Ελληνική Εταιρεία", "Общество «Ромашка»", "W".repeat(200),
            "i".repeat(400));
    private static final double[] VALUES = {0, -0.0, 1, -1, 0.49, 12, 1234.5, -98_765.43, 1e6, -2.5e9, 1e12, 1e-9, Double.NaN,
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 3e17, Double.MAX_VALUE / 1e10};
    private static final List<Unit> UNITS = Stream.concat(Stream.of(Unit.Plain.values()),
            Stream.of("GBP", "JPY", "CHF", "XXX").map(code -> new Unit.MoneyIn(Currency.getInstance(code)))).toList();

    private static final List<Tone> TONES = List.of(Tone.values());

    private final Random random;
    private final boolean wild;

    RandomSpecs(long seed) {
        this.random = new Random(seed);
        this.wild = random.nextBoolean();
    }

    ChartSpec next() {
        return switch (random.nextInt(7)) {
            case 0 -> new Bars(heading(), unit(), several(45, () -> new Bar(label(), value(), note(), tone())));
            case 1 -> new Waterfall(heading(), unit(), several(15, () -> new Step(label(), value(), random.nextInt(4) == 0, tone())));
            case 2 -> new StackedBars(heading(), unit(), categories(), several(random.nextBoolean() ? 1 : 6, this::series),
                    several(random.nextBoolean() ? 0 : 3, this::series));
            case 3 -> new GroupedBars(heading(), unit(), several(20, this::label), several(4, this::series));
            case 4 -> new Curves(heading(), axis(), axis(), several(6, this::curve), random.nextBoolean() ? label() : "");
            case 5 -> new Grid(heading(), unit(), new Side(label(), categories()), new Side(label(), categories()), cells());
            default -> new Lines(heading(), unit(), categories(), several(12, this::series));
        };
    }

    Bubbles bubbles() {
        return new Bubbles(heading(), bands(), bands(), several(12, this::label), several(90, this::bubble));
    }

    private Axis axis() {
        return new Axis(random.nextBoolean() ? "" : label(), unit());
    }

    private Curve curve() {
        var size = random.nextInt(80);
        return new Curve(label(), Stream.generate(this::value).limit(size).toList(), Stream.generate(this::value).limit(size).toList(),
                tone(), several(3, () -> new Point(value(), value(), label())));
    }

    private Bands bands() {
        var low = value();
        var lines = Stream.iterate(low, line -> line + Math.abs(value())).limit(random.nextInt(4)).toList();
        return new Bands(label(), low - 1, low + 1000, lines, Stream.generate(this::label).limit(lines.size() + 1).toList());
    }

    private Bubble bubble() {
        return new Bubble(label(), value(), value(), value(), tone());
    }

    private List<List<Cell>> cells() {
        return several(70, () -> several(random.nextBoolean() ? 6 : 70,
                () -> new Cell(value(), wild ? value() : random.nextDouble(), tone(), random.nextInt(20) == 0 ? label() : "")));
    }

    private Heading heading() {
        var title = String.join(" ", several(6, this::label));
        return new Heading(title, String.join(" ", several(6, this::label)), title);
    }

    private List<String> categories() {
        return switch (random.nextInt(4)) {
            case 0 -> several(70, this::label);
            case 1 -> SampleSpecs.months(1990 + random.nextInt(30), random.nextInt(70));
            case 2 -> Stream.iterate(1950 + random.nextInt(70), year -> year + 1).limit(random.nextInt(70)).map(String::valueOf).toList();
            default -> Stream.iterate(0, i -> i + 1).limit(random.nextInt(700)).map(i -> (2000 + i / 4) + "-Q" + (i % 4 + 1)).toList();
        };
    }

    private Series series() {
        return new Series(label(), several(80, this::value), tone());
    }

    private String label() {
        return LABELS.get(random.nextInt(LABELS.size()));
    }

    private String note() {
        return random.nextBoolean() ? "" : label();
    }

    private double value() {
        return wild ? VALUES[random.nextInt(VALUES.length)] : random.nextGaussian() * 1000;
    }

    private Unit unit() {
        return UNITS.get(random.nextInt(UNITS.size()));
    }

    private Tone tone() {
        return TONES.get(random.nextInt(TONES.size()));
    }

    private <T> List<T> several(int most, Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(most + 1)).toList();
    }
}
