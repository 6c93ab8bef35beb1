package dev.clientele.insight.movers;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.DimensionGroups;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.NumberRange;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Button;
import dev.clientele.command.Column;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts movers into a reply: who moved most, by how much, and what to ask next.
record MoversReply(Movers movers) {

    private static final int MOST_BARS = 20;
    private static final int MOST_SPOKEN = 5;

    Reply reply() {
        var charts = movers.moved().isEmpty() ? List.<ChartSpec>of() : List.<ChartSpec>of(chart());
        return new Reply(movers.direction().word(), title(), headline(), Optional.of(movers.asked().asOf()), figures(), List.of(table()),
                charts, footnotes(), buttons(), movers.asked().portfolio().dataVersion());
    }

    private String title() {
        return capital(movers.kind().many()) + " whose " + movers.measure().noun() + " " + movers.direction().verb() + around();
    }

    /// `231 of 520 customers bought less in 2020 to 31 May than in the same days a year before, by US$4.6m in all. Eastside Sporting Goods
    /// fell most: -US$183k (-92 %).`
    private String headline() {
        var count = movers.moved().size();
        var who = count == 0 ? "None of " + counted(movers.compared()) : count(count) + " of " + counted(movers.compared());
        var sentence = who + " " + did() + beforeNoun();
        return count == 0 ? sentence + "." : sentence + ": " + signed(movers.change()) + " in all. " + first();
    }

    /// `bought over 50 % less in May 2020 than in `, `grew by over 50 % in May 2020 against `.
    private String did() {
        var range = NumberRange.of(movers.asked().invocation(), "change");
        var by = range.isOpen() ? "" : range.words(this::amount) + " ";
        if (movers.measure() == MoverMeasure.REVENUE && movers.kind().areCustomers()) {
            return "bought " + by + movers.direction().comparative() + around() + " than in ";
        }
        var what = movers.measure() == MoverMeasure.REVENUE ? "" : " in " + movers.measure().noun();
        return movers.direction().verb() + what + (by.isEmpty() ? "" : " by " + by.strip()) + around() + " against ";
    }

    private String amount(double number) {
        return movers.measure().isMoney()
                ? movers.asked().wording().moneyShort(Money.ofMajor(BigDecimal.valueOf(number), movers.asked().portfolio().currency()))
                : movers.asked().wording().count(Math.round(number));
    }

    private String first() {
        var first = movers.moved().getFirst();
        return first.label() + " " + movers.direction().verb() + " most: " + signed(first.change()) + " (" + note(first) + ").";
    }

    private String around() {
        return PeriodPhrase.of(movers.period(), movers.asked().wording()).clause() + movers.asked().filterWords();
    }

    private String beforeNoun() {
        return isYearBefore() ? "the same days a year before" : PeriodPhrase.of(movers.before(), movers.asked().wording()).noun();
    }

    private String beforeLabel() {
        return isYearBefore() ? "A year before" : capital(beforeNoun());
    }

    /// Whether what it is compared with has no name of its own but that.
    private boolean isYearBefore() {
        return movers.before().label().contains("..")
                && movers.asked().yearBefore(movers.period()).filter(movers.before()::equals).isPresent();
    }

    private Map<String, Value> figures() {
        var figures = new LinkedHashMap<String, Value>();
        figures.put("moved", new Value.Count(movers.moved().size()));
        figures.put("compared", new Value.Count(movers.compared()));
        figures.put("change", value(movers.change()));
        figures.put("shown", new Value.Count(movers.shown().size()));
        return figures;
    }

    private Table table() {
        var unit = movers.measure().isMoney() ? movers.asked().money() : Unit.Plain.COUNT;
        var columns = List.of(new Column(movers.kind().one(), capital(movers.kind().one()), Unit.Plain.TEXT),
                new Column("now", capital(PeriodPhrase.of(movers.period(), movers.asked().wording()).noun()), unit),
                new Column("before", beforeLabel(), unit), new Column("change", "Change", unit),
                new Column("percent", "In percent", Unit.Plain.SHARE));
        var rows = movers.shown().stream().map(mover -> List.of(new Value.Text(mover.label()), value(mover.now()), value(mover.before()),
                value(mover.change()), percent(mover))).toList();
        var now = movers.moved().stream().mapToLong(Mover::now).sum();
        var before = movers.moved().stream().mapToLong(Mover::before).sum();
        var all = new Mover(movers.moved().size() == 1 ? "All" : "All " + count(movers.moved().size()), now, before);
        var totals = rows.isEmpty()
                ? List.<Value>of()
                : List.of(new Value.Text(all.label()), value(now), value(before), value(all.change()), percent(all));
        return new Table("", columns, rows, totals);
    }

    private static Value percent(Mover mover) {
        return Double.isNaN(mover.relative()) ? new Value.Undefined("nothing before") : new Value.Change(mover.relative());
    }

    private ChartSpec chart() {
        var shown = movers.shown().stream().limit(MOST_BARS).toList();
        var tone = movers.direction() == Direction.GROWERS ? Tone.GAIN : Tone.LOSS;
        var bars = shown.stream().map(mover -> new Bar(mover.label(), number(mover.change()), note(mover), tone)).toList();
        var finding = movers.moved().getFirst().label() + " " + movers.direction().verb() + " most" + around();
        var subtitle = "Change of " + movers.measure().noun() + " on " + beforeNoun() + ", and in percent";
        var spoken =
                String.join(", ", shown.stream().limit(MOST_SPOKEN).map(mover -> mover.label() + " " + signed(mover.change())).toList());
        return new ChartSpec.Bars(new ChartSpec.Heading(finding, subtitle, headline() + " Most first: " + spoken + "."),
                movers.measure().isMoney() ? movers.asked().money() : Unit.Plain.COUNT, bars);
    }

    private String note(Mover mover) {
        return movers.asked().wording().cell(percent(mover));
    }

    private List<String> footnotes() {
        var asked = movers.asked();
        var notes = new ArrayList<String>();
        notes.add(Definition.LIKE_WITH_LIKE.sentence());
        notes.add(new Footnotes(asked, asked.wording()).asOf());
        if (asked.invocation().choice("rank").filter("percent"::equals).isPresent()) {
            notes.add("Ranked by percent are those that had at least a tenth of what one had before on average.");
        }
        if (movers.withoutBefore() > 0) {
            notes.add(asked.wording().counted(movers.withoutBefore(), movers.kind().one(), movers.kind().many())
                    + " with nothing in the days before: new or back, not grown, and left out.");
        }
        return notes;
    }

    private List<Button> buttons() {
        var question = movers.asked().invocation();
        var buttons = new ArrayList<Button>();
        var other = movers.direction().other();
        buttons.add(new Button(capital(other.word()), other.word() + question.question().substring(question.spec().name().length())));
        var inPercent = question.choice("rank").filter("percent"::equals).isPresent();
        buttons.add(inPercent
                ? new Button("In money", question.withoutChoice("rank").question())
                : new Button("In percent", question.withChoice("rank", "percent").question()));
        if (movers.moved().size() > question.countOrDefault()) {
            var more = Math.min(1_000, question.countOrDefault() * 5);
            buttons.add(new Button("Show " + more, question.withCount(more).question()));
        }
        for (var dimension : List.of(Dimension.COUNTRY, Dimension.CATEGORY, Dimension.PRODUCT)) {
            if (!movers.kind().dimension().equals(Optional.of(dimension)) && DimensionGroups.areNamed(movers.asked(), dimension)) {
                buttons.add(new Button("By " + dimension.word(), question.withoutCount().withChoice("by", dimension.word()).question()));
            }
        }
        return buttons;
    }

    private Value value(long raw) {
        return movers.measure().isMoney() ? movers.asked().money(raw) : new Value.Count(raw);
    }

    private double number(long raw) {
        return movers.measure().isMoney() ? movers.asked().money(raw).major().doubleValue() : raw;
    }

    private String words(long raw) {
        return movers.measure().isMoney() ? movers.asked().wording().moneyShort(movers.asked().money(raw)) : count(raw);
    }

    private String signed(long raw) {
        return (raw > 0 ? "+" : "") + words(raw);
    }

    private String count(long number) {
        return movers.asked().wording().count(number);
    }

    private String counted(long number) {
        return movers.asked().wording().counted(number, movers.kind().one(), movers.kind().many());
    }

    private static String capital(String text) {
        return Phrase.capitalised(text);
    }
}
