package dev.clientele.insight.products;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Cell;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Side;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/// Net revenue of rows against columns: the more, the deeper the colour. What nothing was bought of stays empty.
///
/// @param net for each row and column, minor units
record HeatMap(Side rows, Side columns, long[][] net, Currency currency) {

    ChartSpec chart(Heading heading) {
        var most = Arrays.stream(net).flatMapToLong(Arrays::stream).max().orElse(0);
        var cells = IntStream.range(0, rows.names().size())
                .mapToObj(row -> Arrays.stream(net[row]).mapToObj(amount -> cell(amount, most)).toList()).toList();
        return new ChartSpec.Grid(heading, new Unit.MoneyIn(currency), rows, columns, cells);
    }

    private Cell cell(long amount, long most) {
        if (amount == 0) {
            return Cell.empty();
        }
        var major = new Money(amount, currency).major().doubleValue();
        return amount < 0 ? new Cell(major, 1, Tone.LOSS) : new Cell(major, Math.sqrt((double) amount / most), Tone.PRIMARY);
    }

    /// Names as short as a heading can have them: of long ones the beginning and the end, by which products of one kind differ.
    static List<String> shortened(List<String> names, int most) {
        return names.stream().map(name -> name.length() <= most ? name : shortened(name, most)).toList();
    }

    private static String shortened(String name, int most) {
        var end = most / 3;
        return name.substring(0, most - end - 1).strip() + "\u2026" + name.substring(name.length() - end).strip();
    }
}
