package dev.clientele.insight.revenue;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.insight.revenue.RankedEach.Place;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The rankings of each group in one table, and bars for the first of them.
record RankedEachReply(RankedEach each) {

    private static final int MOST_TOLD = 3;
    private static final int MOST_BARS = 20;

    Reply reply() {
        var sold = each.sold();
        var reply =
                sold.asked().reply(sold.phrase("{measure} by {by} in each {each}{around}").with("by", by()).with("each", word()).words())
                        .headline(headline()).table(table()).footnotes(notes()).buttons(buttons()).figure("groups", firsts().size())
                        .figure("shown", each.places().size());
        if (!each.places().isEmpty()) {
            reply.chart(chart());
        }
        return reply.reply();
    }

    private String by() {
        return each.parts().split().word();
    }

    private String word() {
        return each.within().split().word();
    }

    private List<Place> firsts() {
        return each.places().stream().filter(place -> place.rank() == 0).toList();
    }

    private String headline() {
        var sold = each.sold();
        if (each.places().isEmpty()) {
            return sold.phrase("There was no net revenue{around}.").words();
        }
        var told = firsts().stream().limit(MOST_TOLD).map(this::told).collect(Collectors.joining(", "));
        var more = firsts().size() - MOST_TOLD;
        return sold.phrase("The {by} with the {lowest:lowest|highest} {noun} in each {each}{around}: {told}[, and {more} more].")
                .with("by", by()).with("lowest", sold.isLowestFirst()).with("each", word()).with("told", told)
                .with("more", more > 0 ? String.valueOf(more) : "").words();
    }

    private String told(Place place) {
        return each.name(place) + " in " + each.group(place) + " (" + each.sold().words(each.sold().value(place.bought())) + ")";
    }

    private Table table() {
        var sold = each.sold();
        var table = TableBuilder.of(each.places()).text(word(), Phrase.capitalised(word()), each::group)
                .count("rank", "#", place -> place.rank() + 1L).text(by(), Phrase.capitalised(by()), each::name);
        BreakdownTable.measures(sold).forEach(measure -> table.column(measure.figure(), measure.label(), measure.unit(sold.asked()),
                place -> measure.value(place.bought(), sold.asked())));
        if (sold.measure() == RevenueMeasure.REVENUE) {
            table.column("share", "Share of " + word(), Unit.Plain.SHARE,
                    place -> Value.share(place.bought().net(), Math.max(0, place.whole().net()), "the total is not above zero"));
        }
        return table.table("");
    }

    /// All places where they are few, else the first of each ranking.
    private ChartSpec chart() {
        var sold = each.sold();
        var drawn = each.places().size() <= MOST_BARS ? each.places() : firsts().stream().limit(MOST_BARS).toList();
        var bars = drawn.stream().map(place -> new Bar(each.group(place) + ": " + each.name(place),
                RevenueMeasure.number(sold.value(place.bought())), "", Tone.PRIMARY)).toList();
        var subtitle = sold.phrase("{measure} of the first {by} of each {each}").with("by", by()).with("each", word()).words();
        return new ChartSpec.Bars(new Heading(headline().substring(0, headline().length() - 1), subtitle, headline()),
                sold.measure().unit(sold.asked()), bars);
    }

    private List<String> notes() {
        var notes = new ArrayList<>(new RevenueNotes(each.sold()).of(each.sold().total(each.sold().period())));
        if (each.sold().measure().isPlural() && Parts.isShared(each.parts().split())) {
            notes.add(Parts.OVERLAP);
        }
        return notes;
    }

    private List<Button> buttons() {
        var question = each.sold().asked().invocation().withoutChoice(RevenueQuestion.EACH);
        return List.of(new Button("In all", question.question()),
                new Button("As a table of both", question.withoutCount().withoutChoice("order").withChoice(RevenueQuestion.SECOND, word())
                        .question()));
    }
}
