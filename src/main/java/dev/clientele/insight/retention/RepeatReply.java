package dev.clientele.insight.retention;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.Ratios;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Period;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Gaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// `retention repeat`: who buys again, and after how long.
record RepeatReply(RepeatAnswer answer) {

    /// The first number of days of each band, a week, two, a month and so on, and the end of the last one.
    private static final List<Integer> BANDS = List.of(1, 8, 15, 31, 61, 91, 181, 366, Integer.MAX_VALUE);
    private static final List<String> BAND_NAMES =
            List.of("to 7", "8\u201314", "15\u201330", "31\u201360", "61\u201390", "91\u2013180", "181\u2013365", "over 365");

    Reply reply() {
        var reply =
                answer.asked().reply(answer.phrase("Repeat purchases{when}{filters}").words()).headline(headline()).footnotes(footnotes())
                        .buttons(buttons());
        figures(reply);
        if (answer.gaps().gaps() > 0) {
            reply.table(bands()).chart(chart());
        }
        return reply.reply();
    }

    /// `65 % of 4,338 customers bought again, 3.0 points more than the year before. Half of the gaps between purchases are 24 days or less, a
    /// quarter more than 60.`
    private String headline() {
        var gaps = answer.gaps();
        if (gaps.customers() == 0) {
            return answer.phrase("No customer bought{when}{filters}.").words();
        }
        var rate = RepeatAnswer.rate(gaps);
        var change = Ratios.points(rate, answer.before().map(RepeatAnswer::rate).orElseGet(this::noYearBefore), "nothing to compare with");
        var again = answer.phrase("{rate} of {customers customer} bought again{when}{filters}{change}.").with("rate", rate)
                .with("customers", gaps.customers()).with("change", Moves.words(change, answer.asked().wording())).words();
        if (gaps.gaps() == 0) {
            return again;
        }
        return answer.phrase("{again} {half}, a quarter more than {days}.").with("again", again).with("half", gapFinding())
                .with("days", days(0.75)).words();
    }

    private String gapFinding() {
        return "Half of the gaps between purchases are " + days(0.5) + " days or less";
    }

    private String days(double share) {
        return answer.asked().wording().decimal(BigDecimal.valueOf(answer.gaps().quantile(share)), 0);
    }

    private void figures(ReplyBuilder reply) {
        figure(reply, "customers", gaps -> new Value.Count(gaps.customers()));
        figure(reply, "repeatCustomers", gaps -> new Value.Count(gaps.repeaters()));
        figure(reply, "repeatRate", RepeatAnswer::rate);
        figure(reply, "gaps", gaps -> new Value.Count(gaps.gaps()));
        figure(reply, "gapLowerQuartile", gaps -> RepeatAnswer.days(gaps, 0.25));
        figure(reply, "gapMedian", gaps -> RepeatAnswer.days(gaps, 0.5));
        figure(reply, "gapUpperQuartile", gaps -> RepeatAnswer.days(gaps, 0.75));
    }

    private void figure(ReplyBuilder reply, String name, Function<Gaps, Value> figure) {
        reply.figure(name, figure.apply(answer.gaps()), answer.before().map(figure).orElseGet(this::noYearBefore));
    }

    private Value noYearBefore() {
        return answer.asked().invocation().period().map(Inquiry::noYearBefore)
                .orElseGet(() -> new Value.Undefined("no period was named"));
    }

    private long inBand(int band) {
        return answer.gaps().within(BANDS.get(band), BANDS.get(band + 1));
    }

    private Table bands() {
        var all = answer.gaps().gaps();
        return TableBuilder.ranked(BAND_NAMES.size()).text("days", "Days between purchases", BAND_NAMES::get)
                .count("gaps", "Gaps", this::inBand)
                .column("share", "Share", Unit.Plain.SHARE, band -> Ratios.share(inBand(band), all))
                .column("cumulative", "So far", Unit.Plain.SHARE,
                        band -> Ratios.share(answer.gaps().within(BANDS.getFirst(), BANDS.get(band + 1)), all))
                .table("Time between purchases");
    }

    private ChartSpec chart() {
        var all = (double) answer.gaps().gaps();
        var bars = IntStream.range(0, BAND_NAMES.size()).mapToObj(band -> new Bar(BAND_NAMES.get(band) + " days", inBand(band) / all, "",
                Tone.PRIMARY)).toList();
        var heading = new Heading(gapFinding(),
                answer.phrase("Share of the gaps between a customer's purchase days, by length{when}{filters}").words(),
                answer.phrase("{half}: a quarter is {lower} days or less, a quarter more than {upper}.").with("half", gapFinding())
                        .with("lower", days(0.25)).with("upper", days(0.75)).words());
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
