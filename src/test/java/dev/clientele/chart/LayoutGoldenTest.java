package dev.clientele.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chart.Mark.Block;
import dev.clientele.chart.Mark.Curve;
import dev.clientele.chart.Mark.Dot;
import dev.clientele.chart.Mark.Label;
import dev.clientele.chart.Mark.Rule;
import dev.clientele.model.ValueFormatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Where everything lies in one chart of each kind, in whole logical pixels. After a wanted change run with
/// `-Dgolden.rewrite` and look at the pictures.
class LayoutGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/clientele/chart");

    @Test
    void ranking() throws IOException {
        check("ranking", SampleSpecs.ranking());
    }

    @Test
    void flows() throws IOException {
        check("flows", SampleSpecs.flows());
    }

    @Test
    void trend() throws IOException {
        check("trend", SampleSpecs.trend());
    }

    @Test
    void bridge() throws IOException {
        check("bridge", SampleSpecs.bridge());
    }

    @Test
    void lorenz() throws IOException {
        check("lorenz", SampleSpecs.lorenz());
    }

    @Test
    void cohorts() throws IOException {
        check("cohorts", SampleSpecs.cohorts(6));
    }

    @Test
    void moves() throws IOException {
        check("moves", SampleSpecs.moves());
    }

    @Test
    void classes() throws IOException {
        check("classes", SampleSpecs.classes());
    }

    @Test
    void distribution() throws IOException {
        check("distribution", SampleSpecs.distribution());
    }

    @Test
    void portfolio() throws IOException {
        check("portfolio", SampleSpecs.portfolio());
    }

    private static void check(String name, ChartSpec spec) throws IOException {
        var drawing = new ChartRenderer(new ValueFormatter(Locale.UK), Theme.standard()).layOut(spec);
        var actual = drawing.marks().stream().map(LayoutGoldenTest::line)
                .collect(Collectors.joining("\n", "size " + drawing.width() + " x " + drawing.height() + "\n", "\n"));
        var golden = GOLDEN.resolve(name + ".layout.txt");
        if (System.getProperty("golden.rewrite") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    private static String line(Mark mark) {
        return switch (mark) {
            case Label(var text, var lettering, var ink, var box, var baseline) ->
                    "text   %s %s at %.0f,%.0f: %s".formatted(lettering, ink, box.x(), baseline, text);
            case Block(var box, var ink) -> "block  %s %.0f,%.0f %.0f x %.0f".formatted(ink, box.x(), box.y(), box.width(), box.height());
            case Rule rule -> "rule   %s %.0f,%.0f to %.0f,%.0f".formatted(rule.ink(), rule.fromX(), rule.fromY(), rule.toX(), rule.toY());
            case Curve(var points, var _, var ink) -> "curve  %s %s".formatted(ink,
                    points.stream().map(point -> "%.0f,%.0f".formatted(point.x(), point.y())).collect(Collectors.joining(" ")));
            case Dot(var x, var y, var _, var ink) -> "dot    %s %.0f,%.0f".formatted(ink, x, y);
        };
    }
}
