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
        var subtitle = "Customers by tier on " + change.words().wording().day(change.days().from()) + " and on "
                + change.words().wording().day(change.days().to()) + ": better in green, worse in red";
        var heading = new Heading(finding, subtitle, finding + change.between() + ". " + String.join(" ", spoken()));
        return new ChartSpec.Grid(heading, Unit.Plain.COUNT, new Side(day(true), rows), new Side(day(false), columns), cells);
    }

    private String day(boolean from) {
        return "On " + change.words().wording().day(from ? change.days().from() : change.days().to());
    }

    private Cell cell(int row, int column) {
        var count = change.moves().matrix()[row][column];
        if (count == 0) {
            return Cell.empty();
        }
        var tone = tone(row, column);
        return new Cell(count, tone == Tone.MUTED ? PALE : PALE + (1 - PALE) * count / mostMoved(), tone);
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
                most = row == column ? most : Math.max(most, change.moves().matrix()[row][column]);
            }
        }
        return most;
    }

    private List<String> spoken() {
        return IntStream.range(0, change.moves().matrix().length).mapToObj(row -> {
            var cells = IntStream.range(0, change.moves().matrix()[row].length)
                    .filter(column -> change.moves().matrix()[row][column] > 0)
                    .mapToObj(column -> change.moves().matrix()[row][column] + " " + change.column(column)).toList();
            return cells.isEmpty() ? "" : change.row(row) + " became: " + String.join(", ", cells) + ".";
        }).filter(sentence -> !sentence.isEmpty()).toList();
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
        var title = "Who moved the most " + change.words().noun();
        var subtitle =
                "Change of " + change.words().noun() + " in 12 months of those who moved up, down or became inactive" + change.between();
        var alt = title + ": " + String.join(", ", IntStream.range(0, bars.size())
                .mapToObj(
                        i -> labels.get(i) + " " + change.words().gain(movers.get(i).change()) + " (" + change.column(movers.get(i).from())
                                + " to " + change.column(movers.get(i).to()) + ")")
                .toList()) + ".";
        return new ChartSpec.Bars(new Heading(title, subtitle, alt), change.asked().money(), bars);
    }

    private Bar bar(String label, Move move) {
        return new Bar(label, change.asked().money(move.change()).major().doubleValue(), "",
                move.to() < move.from() ? Tone.GAIN : Tone.LOSS);
    }
}
