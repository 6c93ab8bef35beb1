package dev.clientele.insight.tiers;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Cell;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Side;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.model.Unit;
import dev.clientele.portfolio.TierMoves.Move;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The charts of moves: the matrix, ups and downs in their colours, and the customers with the most money in it.
record MovesCharts(TierChange change) {

    private static final int MOST_BARS = 6;
    private static final double PALE = 0.15;
    /// A bar of less than such a part of the longest one shows nothing.
    private static final int BARELY_SEEN = 100;

    /// @param finding what the matrix shows, in a few words
    List<ChartSpec> all(String finding) {
        var charts = new ArrayList<>(List.of(matrix(finding)));
        var movers = movers();
        if (!movers.isEmpty() && change.isMeasured()) {
            charts.add(movers(movers));
        }
        return charts;
    }

    private ChartSpec matrix(String finding) {
        var width = change.moves().inactive() + 1;
        var rows = IntStream.rangeClosed(0, width).mapToObj(change::row).toList();
        var columns = IntStream.range(0, width).mapToObj(change::column).toList();
        var cells = IntStream.rangeClosed(0, width)
                .mapToObj(row -> IntStream.range(0, width).mapToObj(column -> cell(row, column)).toList()).toList();
        var subtitle = change.phrase("Customers by tier on {from} and on {to}: better in green, worse in red").words();
        var alt = change.phrase("{finding}{between}. {spoken}").with("finding", finding).with("spoken", String.join(" ", spoken())).words();
        return new ChartSpec.Grid(new Heading(finding, subtitle, alt), Unit.Plain.COUNT, new Side(change.phrase("On {from}").words(), rows),
                new Side(change.phrase("On {to}").words(), columns), cells);
    }

    private Cell cell(int row, int column) {
        var count = change.moves().matrix()[row][column];
        if (count == 0) {
            return Cell.empty();
        }
        var tone = tone(row, column);
        var depth = tone == Tone.MUTED ? 0 : count / mostMoved();
        return new Cell(count, PALE + (1 - PALE) * depth, tone);
    }

    /// What it means to go from a row to a column: who is new has neither risen nor fallen.
    private Tone tone(int row, int column) {
        if (row == column || row > change.moves().inactive()) {
            return Tone.MUTED;
        }
        return row > column ? Tone.GAIN : Tone.LOSS;
    }

    /// The greatest count of those who rose or fell, against which the colours are deep.
    private double mostMoved() {
        var most = 1;
        for (var row = 0; row <= change.moves().inactive(); row++) {
            for (var column = 0; column <= change.moves().inactive(); column++) {
                if (row != column) {
                    most = Math.max(most, change.moves().matrix()[row][column]);
                }
            }
        }
        return most;
    }

    private List<String> spoken() {
        return IntStream.range(0, change.moves().matrix().length).mapToObj(this::spoken).filter(sentence -> !sentence.isEmpty()).toList();
    }

    /// `Gold became: 12 Gold, 3 Silver.`; empty for a row without customers.
    private String spoken(int row) {
        var counts = change.moves().matrix()[row];
        var cells = IntStream.range(0, counts.length).filter(column -> counts[column] > 0)
                .mapToObj(column -> counts[column] + " " + change.column(column)).toList();
        return change.phrase("[{row} became: {cells}.]").with("row", change.row(row)).with("cells", String.join(", ", cells)).words();
    }

    /// The greatest gains of those who moved up and the greatest losses of those who moved down or became inactive.
    private List<Move> movers() {
        var worse = Stream.concat(change.moves().down().stream(), change.moves().lapsed().stream())
                .sorted(Comparator.comparingLong(Move::change)).limit(MOST_BARS).toList().reversed();
        var movers = Stream.concat(change.moves().up().stream().limit(MOST_BARS), worse.stream()).toList();
        var most = movers.stream().mapToLong(move -> Math.abs(move.change())).max().orElse(0);
        return movers.stream().filter(move -> Math.abs(move.change()) * BARELY_SEEN >= most && move.change() != 0).toList();
    }

    private ChartSpec movers(List<Move> movers) {
        var labels = CustomerLabels.of(change.asked().portfolio().customers(), movers.stream().mapToInt(Move::customer).toArray());
        var bars = IntStream.range(0, movers.size()).mapToObj(i -> bar(labels.get(i), movers.get(i))).toList();
        var title = change.phrase("Who moved the most {noun}").words();
        var subtitle = change.phrase("Change of {noun} in {months} of those who moved up, down or became inactive{between}").words();
        var spoken = IntStream.range(0, bars.size()).mapToObj(i -> spoken(labels.get(i), movers.get(i))).toList();
        var alt = title + ": " + String.join(", ", spoken) + ".";
        return new ChartSpec.Bars(new Heading(title, subtitle, alt), change.asked().money(), bars);
    }

    private String spoken(String label, Move move) {
        return change.phrase("{customer} {gain} ({was} to {is})").with("customer", label).with("gain", change.words().gain(move.change()))
                .with("was", change.column(move.from())).with("is", change.column(move.to())).words();
    }

    private Bar bar(String label, Move move) {
        return new Bar(label, change.asked().money(move.change()).major().doubleValue(), "",
                move.to() < move.from() ? Tone.GAIN : Tone.LOSS);
    }
}
