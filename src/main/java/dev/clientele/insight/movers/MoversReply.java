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
import dev.clientele.command.Listed;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Dimension;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts movers into a reply: who moved most, by how much, and what to ask next.
record MoversReply(Movers movers) {

    private static final int MOST_BARS = 20;
    private static final int MOST_SPOKEN = 5;

    Reply reply() {
        var reply = movers.asked().reply(title()).headline(headline()).figure("moved", movers.moved().size())
                .figure("compared", movers.compared()).figure("change", value(movers.change())).figure("shown", movers.shown().size())
                .table(table()).footnotes(footnotes()).buttons(buttons()).listed(listed());
        if (!movers.moved().isEmpty()) {
            reply.chart(chart());
        }
        return reply.reply();
    }

    private Listed listed() {
        var ids = movers.shown().stream().map(Mover::id).filter(id -> !id.isEmpty()).toList();
        return Listed.first(ids.size(), ids);
    }

    private String title() {
        return Phrase.capitalised(phrase("{many} whose {noun} {verb}{when}{filters}").words());
    }

    /// A sentence with gaps to be filled; `{noun}`, `{verb}`, `{less}`, `{many}`, `{when}`, `{before}` and `{filters}` are filled already.
    private Phrase phrase(String pattern) {
        return movers.asked().phrase(pattern).offer("noun", movers.measure()::noun).offer("verb", movers.direction()::verb)
                .offer("less", movers.direction()::comparative).offer("many", movers.kind()::many).offer("when", this::when)
                .offer("before", this::beforeNoun);
    }

    /// `231 of 520 customers bought less in 2020 to 31 May than in the same days a year before, by US$4.6m in all. Eastside Sporting Goods
    /// fell most: -US$183k (-92 %).`
    private String headline() {
        var count = movers.moved().size();
        if (movers.compared() == 0) {
            return phrase("No {one} has sales both{when}{filters} and in {before}, so none can be compared.")
                    .with("one", movers.kind().one()).words();
        }
        if (count == 0) {
            return phrase("None of {compared} {did}.").with("compared", counted(movers.compared())).with("did", did()).words();
        }
        return phrase("{count} of {compared} {did}: {change} in all. {first}").with("count", count)
                .with("compared", counted(movers.compared())).with("did", did()).with("change", signed(movers.change()))
                .with("first", first()).words();
    }

    /// `bought over 50 % less in May 2020 than in April 2020`, `grew by over 50 % in May 2020 against the same days a year before`.
    private String did() {
        var range = NumberRange.of(movers.asked().invocation(), "change");
        var by = movers.measure().isMoney() ? range.moneyWords(movers.asked()) : range.words(number -> count(Math.round(number)));
        if (movers.measure() != MoverMeasure.REVENUE) {
            return phrase("{verb} in {noun}[ by {by}]{when}{filters} against {before}").with("by", by).words();
        }
        if (movers.kind().areCustomers()) {
            return phrase("bought[ {by}] {less}{when}{filters} than in {before}").with("by", by).words();
        }
        return phrase("{verb}[ by {by}]{when}{filters} against {before}").with("by", by).words();
    }

    private String first() {
        var first = movers.moved().getFirst();
        return phrase("{first} {verb} most: {change} ({percent}).").with("first", first.label()).with("change", signed(first.change()))
                .with("percent", note(first)).words();
    }

    private String when() {
        return PeriodPhrase.of(movers.period(), movers.asked().wording()).clause();
    }

    private String beforeNoun() {
        return isYearBefore() ? "the same days a year before" : PeriodPhrase.of(movers.before(), movers.asked().wording()).noun();
    }

    private String beforeLabel() {
        return isYearBefore() ? "A year before" : Phrase.capitalised(beforeNoun());
    }

    /// Whether what it is compared with has no name of its own but that.
    private boolean isYearBefore() {
        return movers.before().label().contains("..")
                && movers.asked().yearBefore(movers.period()).filter(movers.before()::equals).isPresent();
    }

    private Table table() {
        var now = movers.moved().stream().mapToLong(Mover::now).sum();
        var before = movers.moved().stream().mapToLong(Mover::before).sum();
        var all = new Mover("", movers.moved().size() == 1 ? "All" : "All " + count(movers.moved().size()), now, before);
        var one = movers.kind().one();
        return TableBuilder.of(movers.shown()).text(one, Phrase.capitalised(one), Mover::label)
                .column("now", Phrase.capitalised(PeriodPhrase.of(movers.period(), movers.asked().wording()).noun()), unit(),
                        mover -> value(mover.now()))
                .column("before", beforeLabel(), unit(), mover -> value(mover.before()))
                .column("change", "Change", unit(), mover -> value(mover.change()))
                .column("percent", "In percent", Unit.Plain.SHARE, MoversReply::percent).totals(all).table("");
    }

    private Unit unit() {
        return movers.measure().isMoney() ? movers.asked().money() : Unit.Plain.COUNT;
    }

    private static Value percent(Mover mover) {
        return Double.isNaN(mover.relative()) ? new Value.Undefined("nothing before") : new Value.Change(mover.relative());
    }

    private ChartSpec chart() {
        var shown = movers.shown().stream().limit(MOST_BARS).toList();
        var tone = movers.direction() == Direction.GROWERS ? Tone.GAIN : Tone.LOSS;
        var bars = shown.stream().map(mover -> new Bar(mover.label(), number(mover.change()), note(mover), tone)).toList();
        var finding = phrase("{first} {verb} most{when}{filters}").with("first", movers.moved().getFirst().label()).words();
        var subtitle = phrase("Change of {noun} on {before}, and in percent").words();
        var spoken =
                String.join(", ", shown.stream().limit(MOST_SPOKEN).map(mover -> mover.label() + " " + signed(mover.change())).toList());
        return new ChartSpec.Bars(new ChartSpec.Heading(finding, subtitle, headline() + " Most first: " + spoken + "."),
                unit(), bars);
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
            notes.add("Ranked by percent are those that had at least a tenth of the average before.");
        }
        if (movers.withoutBefore() > 0) {
            notes.add(phrase("{count} with nothing in the days before: new or back, not grown, and left out.")
                    .with("count", counted(movers.withoutBefore())).words());
        }
        return notes;
    }

    private List<Button> buttons() {
        var question = movers.asked().invocation();
        var buttons = new ArrayList<Button>();
        var other = movers.direction().other();
        buttons.add(new Button(Phrase.capitalised(other.word()),
                other.word() + question.question().substring(question.spec().name().length())));
        var inPercent = question.choice("rank").filter("percent"::equals).isPresent();
        buttons.add(inPercent
                ? new Button("In money", question.withoutChoice("rank").question())
                : new Button("In percent", question.withChoice("rank", "percent").question()));
        movers.asked().showMore(movers.moved().size()).ifPresent(buttons::add);
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
        return phrase("{more:+|}{amount}").with("more", raw > 0).with("amount", words(raw)).words();
    }

    private String count(long number) {
        return movers.asked().wording().count(number);
    }

    private String counted(long number) {
        return movers.asked().wording().counted(number, movers.kind().one(), movers.kind().many());
    }
}
