package dev.clientele.insight.matrix;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bands;
import dev.clientele.chart.ChartSpec.Bubble;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.portfolio.matrix.Cell;
import dev.clientele.portfolio.matrix.MatrixTerms;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The portfolio matrix as bubbles: the greatest customers of each cell, of which the very greatest is named.
record MatrixChart(Standing standing) {

    /// More would be a cloud.
    private static final int MOST = 12;
    private static final double END = 100;

    ChartSpec chart(String finding) {
        var heading = new Heading(finding, subtitle(), finding);
        return new ChartSpec.Bubbles(heading, bands("Relationship", List.of("Weak", "Medium", "Strong")),
                bands("Attractiveness", List.of("Low", "Medium", "High")), zones(), bubbles());
    }

    private String subtitle() {
        return standing.asked().phrase("{lead}, bubbles as large as net revenue of 12 months{filters}").with("lead", lead()).words();
    }

    private String lead() {
        var isCut = IntStream.range(0, MatrixTerms.CELLS).anyMatch(cell -> standing.members(cell).length > MOST);
        return isCut
                ? standing.asked().phrase("The {most} greatest customers of each cell").with("most", MOST).words()
                : standing.asked().phrase("{all customer}").with("all", standing.shown().length).words();
    }

    private Bands bands(String title, List<String> names) {
        var terms = standing.terms();
        return new Bands(title, 0, END, List.of((double) terms.lowBelow(), (double) terms.highFrom()), names);
    }

    /// From the left, where relationships are weak.
    private List<String> zones() {
        return IntStream.range(0, standing.terms().cells().size()).mapToObj(Cell::of)
                .map(cell -> new Cell(cell.attractiveness(), 2 - cell.strength()))
                .map(cell -> standing.terms().cells().get(cell.number()).name()).toList();
    }

    private List<Bubble> bubbles() {
        return IntStream.range(0, MatrixTerms.CELLS).boxed()
                .flatMap(cell -> bubbles(IntStream.of(standing.members(cell)).limit(MOST).toArray(),
                        tone(Cell.of(cell))))
                .toList();
    }

    private Stream<Bubble> bubbles(int[] drawn, Tone tone) {
        var labels = CustomerLabels.of(standing.asked().portfolio().customers(), drawn);
        return IntStream.range(0, drawn.length).mapToObj(place -> new Bubble(place == 0 ? labels.getFirst() : "",
                standing.now().strength()[drawn[place]], standing.now().attractiveness()[drawn[place]],
                Math.max(0, standing.net(drawn[place])), tone));
    }

    /// Green where to invest, orange where to choose, grey where to save.
    private static Tone tone(Cell cell) {
        return switch (cell.attractiveness() + cell.strength()) {
            case 0, 1 -> Tone.GAIN;
            case 2 -> Tone.SECOND;
            default -> Tone.MUTED;
        };
    }
}
