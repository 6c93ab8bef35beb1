package dev.clientele.insight.top;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.TableBuilder;
import dev.clientele.insight.top.TopEach.Group;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Puts the rankings of each group into one reply: a table of all, and a bar for the first of each.
record EachReply(TopEach each) {

    private static final int MOST_TOLD = 3;
    private static final int MOST_BARS = 20;

    /// A place in the ranking of a group, counted from 0.
    private record Place(Group group, int rank) {
        int customer() {
            return group.top().ranked()[rank];
        }

        long value() {
            return group.top().values()[customer()];
        }
    }

    Reply reply() {
        var asked = each.asked();
        var title = (isLowest() ? "Bottom " : "Top ")
                + asked.invocation().choice(TopCustomers.PERCENT).map(part -> part.replace("%", " % of")).orElseGet(
                        () -> String.valueOf(asked.invocation().countOrDefault()))
                + " customers by " + each.measure().noun()
                + " in each " + each.word() + around();
        var reply = asked.reply(title).headline(headline()).table(table()).footnotes(footnotes()).buttons(buttons())
                .figure("groups", each.groups().size()).figure("shown", each.rows()).figure("customersShown", each.customers());
        if (!each.groups().isEmpty() && !isLowest()) {
            reply.chart(chart());
        }
        return reply.reply();
    }

    private boolean isLowest() {
        return each.asked().invocation().choice("order").filter(TopCustomers.LOWEST::equals).isPresent();
    }

    private String around() {
        return PeriodPhrase.of(each.period(), each.asked().wording()).clause() + each.asked().filterWords();
    }

    /// `Westside Plaza had the highest net revenue in United States (US$179k), Top Sports Supply in Canada (US$151k), ... in 2020 to
    /// 31 May, and so on in 3 more.`
    private String headline() {
        if (each.groups().isEmpty()) {
            return "No customer has " + each.measure().noun() + " above zero" + around() + ".";
        }
        var told = each.groups().stream().limit(MOST_TOLD).map(this::first).collect(Collectors.joining(", "));
        var more = each.groups().size() - MOST_TOLD;
        return (isLowest() ? "The lowest " : "The highest ") + each.measure().noun() + " of each " + each.word() + around() + ": " + told
                + (more > 0 ? ", and " + more + " more." : ".");
    }

    private String first(Group group) {
        var place = new Place(group, 0);
        return group.labels().getFirst() + " in " + group.name() + " (" + words(place.value()) + ")";
    }

    private String words(long raw) {
        return each.measure().isMoney() ? each.asked().wording().moneyShort(each.asked().money(raw)) : each.asked().wording().count(raw);
    }

    private dev.clientele.command.Table table() {
        var asked = each.asked();
        var places = each.groups().stream()
                .flatMap(group -> IntStream.range(0, group.top().ranked().length).mapToObj(rank -> new Place(group, rank))).toList();
        var head = Phrase.capitalised(each.word());
        var table = TableBuilder.of(places).text(each.word(), head, place -> place.group().name())
                .column("rank", "#", Unit.Plain.COUNT, place -> new Value.Count(place.rank() + 1L))
                .text("customer", "Customer", place -> place.group().labels().get(place.rank()))
                .column("netRevenue", "Net revenue", asked.money(),
                        place -> asked.money(place.group().top().totals().net()[place.customer()]));
        if (asked.portfolio().costed()) {
            table.column("profit", "Profit", asked.money(),
                    place -> asked.money(place.group().top().totals().net()[place.customer()]
                            - place.group().top().totals().cost()[place.customer()]));
        }
        return table
                .column("orders", "Orders", Unit.Plain.COUNT,
                        place -> new Value.Count(place.group().top().totals().orders()[place.customer()]))
                .column("share", "Share of " + each.word(), Unit.Plain.SHARE,
                        place -> Value.share(place.value(), Math.max(0, place.group().top().total()), "the total is not above zero"))
                .table("");
    }

    /// All places where they are few, else the first of each group.
    private ChartSpec chart() {
        var perGroup = each.rows() <= MOST_BARS ? Integer.MAX_VALUE : 1;
        var bars = each.groups().stream()
                .flatMap(group -> IntStream.range(0, Math.min(perGroup, group.top().ranked().length)).mapToObj(rank -> bar(group, rank)))
                .limit(MOST_BARS).toList();
        var what = Phrase.capitalised(each.measure().noun())
                + (perGroup == 1 ? " of the first of each " : " of the first in each ") + each.word() + around();
        var finding = headline().substring(0, headline().length() - 1);
        return new ChartSpec.Bars(new ChartSpec.Heading(finding, what, headline()),
                each.measure().isMoney() ? each.asked().money() : Unit.Plain.COUNT, bars);
    }

    private Bar bar(Group group, int rank) {
        var place = new Place(group, rank);
        var number = each.measure().isMoney() ? each.asked().money(place.value()).major().doubleValue() : place.value();
        return new Bar(group.labels().get(rank) + " (" + group.name() + ")", number, "", rank == 0 ? Tone.PRIMARY : Tone.MUTED);
    }

    private List<String> footnotes() {
        var lines = new ArrayList<String>();
        lines.add(Definition.NET_REVENUE.sentence());
        lines.add("Each " + each.word() + " has a ranking of its own; the share is that of its own total.");
        lines.add(new Footnotes(each.asked(), each.asked().wording()).asOf());
        return lines;
    }

    private List<Button> buttons() {
        var question = each.asked().invocation();
        var buttons = new ArrayList<>(each.measure().others(each.asked()));
        buttons.add(new Button("All together", question.withoutChoice(TopEach.LEAD).question()));
        return buttons;
    }
}
