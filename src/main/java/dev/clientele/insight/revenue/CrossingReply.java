package dev.clientele.insight.revenue;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Cell;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Side;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.insight.revenue.Crossing.Pair;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Revenue by two things at once as a table, a grid whose cells are deeper the more they hold, and the greatest pair in a sentence.
record CrossingReply(Crossing crossing) {

    private static final double PALE = 0.05;
    private static final int MOST_DRAWN = 14;

    Reply reply() {
        var sold = crossing.sold();
        var title = sold.phrase("{measure} by {rows} and {columns}{around}").with("rows", word(crossing.rows()))
                .with("columns", word(crossing.columns())).words();
        var reply = sold.asked().reply(title).headline(headline()).table(table()).footnotes(notes()).buttons(buttons())
                .figure(sold.measure().figure(), sold.value(crossing.total())).figure("rows", crossing.rows().size())
                .figure("columns", crossing.columns().size());
        if (crossing.greatest().isPresent()) {
            reply.chart(chart());
        }
        return reply.reply();
    }

    private static String word(Axis axis) {
        return axis.split().word();
    }

    /// `Bikes in United States had the highest net revenue in 2019: US$15.7m, 48 % of US$32.5m.`
    private String headline() {
        var sold = crossing.sold();
        return crossing.greatest().map(pair -> {
            var value = sold.value(crossing.at(pair));
            var all = sold.value(crossing.total());
            return sold.phrase("{pair} had the highest {noun}{around}: {value}[, {share} of {all}].").with("pair", name(pair))
                    .with("value", sold.words(value)).with("all", sold.words(all))
                    .with("share", share(pair).stream().map(sold::words).findFirst().orElse("")).words();
        }).orElseGet(() -> sold.phrase("There was no net revenue{around}.").words());
    }

    private List<Value> share(Pair pair) {
        var whole = RevenueMeasure.number(crossing.sold().value(crossing.total()));
        var measure = crossing.sold().measure();
        var addsUp = measure == RevenueMeasure.REVENUE || (measure.addsUp() && !crossing.overlaps());
        var isPart = whole > 0 && addsUp;
        return isPart ? List.of(new Value.Share(crossing.number(pair) / whole)) : List.of();
    }

    /// `Bikes in United States`, `Bikes in Q3 2019`: what is bought comes first, then where, then when.
    private String name(Pair pair) {
        var row = crossing.rows().names().get(pair.row());
        var column = crossing.columns().names().get(pair.column());
        var isRowFirst = Split.ALL.indexOf(crossing.rows().split()) > Split.ALL.indexOf(crossing.columns().split());
        return isRowFirst ? row + " in " + column : column + " in " + row;
    }

    private Table table() {
        var sold = crossing.sold();
        var word = word(crossing.rows());
        var table = TableBuilder.of(IntStream.range(0, crossing.rows().size()).boxed().toList())
                .column(word, Phrase.capitalised(word), Unit.Plain.TEXT, row -> new Value.Text(crossing.rows().names().get(row)),
                        new Value.Text("All"));
        var unit = sold.measure().unit(sold.asked());
        for (var column = 0; column < crossing.columns().size(); column++) {
            var across = column;
            var name = crossing.columns().names().get(column);
            table.column(name, name, unit, row -> sold.value(crossing.at(new Pair(row, across))), sold.value(crossing.ofColumn(column)));
        }
        return table.column("all", "All", unit, row -> sold.value(crossing.ofRow(row)), sold.value(crossing.total())).table("");
    }

    private ChartSpec chart() {
        var sold = crossing.sold();
        var rows = Math.min(MOST_DRAWN, crossing.rows().size());
        var columns = Math.min(MOST_DRAWN, crossing.columns().size());
        var most = crossing.pairs().stream().mapToDouble(crossing::number).filter(number -> !Double.isNaN(number)).map(Math::abs).max()
                .orElse(1);
        var cells = IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, columns).mapToObj(column -> cell(new Pair(row, column), most)).toList()).toList();
        var subtitle = sold.phrase("{measure} by {rows} and {columns}[, the first {cut}]: the deeper the more")
                .with("rows", word(crossing.rows())).with("columns", word(crossing.columns()))
                .with("cut", rows < crossing.rows().size() ? String.valueOf(rows) : "").words();
        return new ChartSpec.Grid(new Heading(headline().substring(0, headline().length() - 1), subtitle, headline()),
                sold.measure().unit(sold.asked()),
                new Side(Phrase.capitalised(word(crossing.rows())), crossing.rows().names().subList(0, rows)),
                new Side(Phrase.capitalised(word(crossing.columns())), crossing.columns().names().subList(0, columns)), cells);
    }

    private Cell cell(Pair pair, double most) {
        var number = crossing.number(pair);
        if (Double.isNaN(number) || crossing.at(pair).isNothing()) {
            return Cell.empty();
        }
        var depth = most > 0 ? Math.abs(number) / most : 0;
        return new Cell(number, PALE + (1 - PALE) * depth, tone(number), crossing.sold().words(crossing.sold().value(crossing.at(pair))));
    }

    private static Tone tone(double number) {
        return number < 0 ? Tone.LOSS : Tone.PRIMARY;
    }

    private List<String> notes() {
        var notes = new ArrayList<>(new RevenueNotes(crossing.sold()).of(crossing.total()));
        if (crossing.overlaps() && crossing.sold().measure().isPlural()) {
            notes.add(Parts.OVERLAP);
        }
        return notes;
    }

    /// Each of the two alone, and the same counted otherwise.
    private List<Button> buttons() {
        var question = crossing.sold().asked().invocation();
        var alone = Stream.of(crossing.rows(), crossing.columns())
                .map(axis -> new Button("By " + word(axis),
                        question.withoutChoice(RevenueQuestion.SECOND).withChoice(RevenueQuestion.BY, word(axis)).question()));
        return Stream.concat(alone, new RevenueButtons(crossing.sold()).measures().stream()).toList();
    }
}
