package dev.clientele.insight.retention;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Inquiry;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Button;
import dev.clientele.command.Column;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.Period;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Gaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// `retention repeat`: who buys again, and after how long.
record RepeatReply(RepeatAnswer answer) {

    /// The first number of days of each band: a week, two, a month, ...
    private static final List<Integer> BANDS = List.of(1, 8, 15, 31, 61, 91, 181, 366);
    private static final List<String> BAND_NAMES =
            List.of("to 7", "8\u201314", "15\u201330", "31\u201360", "61\u201390", "91\u2013180", "181\u2013365", "over 365");

    Reply reply() {
        var asked = answer.asked();
        return new Reply("retention", "Repeat purchases" + answer.when() + asked.filterWords(), headline(), Optional.of(asked.asOf()),
                figures(), answer.gaps().gaps() == 0 ? List.of() : List.of(bands()),
                answer.gaps().gaps() == 0 ? List.of() : List.of(chart()), footnotes(), buttons(), asked.portfolio().dataVersion());
    }

    /// `65 % of 4,338 customers bought again, 3.0 points more than the year before. Half of the gaps between purchases are 24 days or less, a
    /// quarter more than 60.`
    private String headline() {
        var gaps = answer.gaps();
        var around = answer.when() + answer.asked().filterWords();
        if (!(RepeatAnswer.rate(gaps) instanceof Value.Share(double rate))) {
            return "No customer bought" + around + ".";
        }
        var sentence = answer.asked().wording().shareShort(rate) + " of " + answer.asked().wording().counted(gaps.customers(), "customer",
                "customers") + " bought again" + around + againstBefore(rate) + ".";
        return gaps.gaps() == 0 ? sentence : sentence + " " + gapFinding() + ", a quarter more than " + days(0.75) + ".";
    }

    private String gapFinding() {
        return "Half of the gaps between purchases are " + days(0.5) + " days or less";
    }

    private String againstBefore(double rate) {
        return answer.before().map(RepeatAnswer::rate).orElse(new Value.Text("")) instanceof Value.Share(double before)
                ? Moves.words(rate - before, answer.asked().wording())
                : "";
    }

    private String days(double share) {
        return answer.asked().wording().decimal(BigDecimal.valueOf(answer.gaps().quantile(share)), 0);
    }

    private Map<String, Value> figures() {
        var figures = new LinkedHashMap<String, Value>();
        put(figures, "customers", gaps -> new Value.Count(gaps.customers()));
        put(figures, "repeatCustomers", gaps -> new Value.Count(gaps.repeaters()));
        put(figures, "repeatRate", RepeatAnswer::rate);
        put(figures, "gaps", gaps -> new Value.Count(gaps.gaps()));
        put(figures, "gapLowerQuartile", gaps -> RepeatAnswer.days(gaps, 0.25));
        put(figures, "gapMedian", gaps -> RepeatAnswer.days(gaps, 0.5));
        put(figures, "gapUpperQuartile", gaps -> RepeatAnswer.days(gaps, 0.75));
        return figures;
    }

    private void put(Map<String, Value> figures, String name, Function<Gaps, Value> figure) {
        figures.put(name, figure.apply(answer.gaps()));
        figures.put(name + "YearBefore",
                answer.before().map(figure).orElseGet(this::noYearBefore));
    }

    private Value noYearBefore() {
        return answer.asked().invocation().period().map(Inquiry::noYearBefore)
                .orElseGet(() -> new Value.Undefined("no period was named"));
    }

    private long inBand(int band) {
        return answer.gaps().within(BANDS.get(band), band + 1 < BANDS.size() ? BANDS.get(band + 1) : Integer.MAX_VALUE);
    }

    private Table bands() {
        var columns = List.of(new Column("days", "Days between purchases", Unit.Plain.TEXT), new Column("gaps", "Gaps", Unit.Plain.COUNT),
                new Column("share", "Share", Unit.Plain.SHARE), new Column("cumulative", "So far", Unit.Plain.SHARE));
        var rows = new ArrayList<List<Value>>();
        var all = answer.gaps().gaps();
        var soFar = 0L;
        for (var band = 0; band < BANDS.size(); band++) {
            soFar += inBand(band);
            rows.add(List.of(new Value.Text(BAND_NAMES.get(band)), new Value.Count(inBand(band)),
                    new Value.Share((double) inBand(band) / all), new Value.Share((double) soFar / all)));
        }
        return new Table("Time between purchases", columns, rows, List.of());
    }

    private ChartSpec chart() {
        var all = (double) answer.gaps().gaps();
        var bars = IntStream.range(0, BANDS.size()).mapToObj(band -> new Bar(BAND_NAMES.get(band) + " days", inBand(band) / all, "",
                Tone.PRIMARY)).toList();
        var heading = new Heading(gapFinding(), "Share of the gaps between a customer's purchase days, by length" + answer.when()
                + answer.asked().filterWords(),
                gapFinding() + ": a quarter is " + days(0.25) + " days or less, a quarter more than "
                        + days(0.75) + ".");
        return new ChartSpec.Bars(heading, Unit.Plain.SHARE, bars);
    }

    private List<String> footnotes() {
        var notes = new Footnotes(answer.asked(), answer.asked().wording());
        var lines = new ArrayList<>(List.of(Definition.REPEAT_RATE.sentence(), Definition.GAP.sentence(),
                Definition.PURCHASE_DAY.sentence(), notes.asOf(), "Purchases without a customer are left out."));
        answer.asked().invocation().period().flatMap(notes::uncompared).ifPresent(lines::add);
        return lines;
    }

    private List<Button> buttons() {
        var question = answer.asked().invocation();
        var buttons = new ArrayList<Button>();
        if (question.period().isEmpty()) {
            var end = answer.asked().dataEnd();
            buttons.add(new Button("Last 12 months",
                    question.withPeriod(new Period(end.minusMonths(12), end, "last 12 months")).question()));
        }
        View.REPEAT.others().forEach(view -> buttons.add(new Button(view.label(), view.question(question))));
        return buttons;
    }
}
