package dev.clientele.insight.retention;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.analysis.Rates;
import dev.clientele.analysis.Scope;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Flow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// Puts retention rates into a reply: title, headline, figures, footnotes, and what to ask next.
record RatesReply(RatesAnswer answer) {

    /// A group of fewer customers at the start says little by its rate.
    private static final int LEAST_SPOKEN = 10;

    Reply reply() {
        var asked = answer.asked();
        var when = PeriodPhrase.of(answer.asked().toDate(answer.period()), asked.wording()).clause();
        return new Reply("retention", "Retention" + when + asked.filterWords(), headline(), Optional.of(asked.asOf()), figures(),
                new RatesTables(answer).all(), new RatesCharts(answer, weakest()).all(), footnotes(), buttons(),
                asked.portfolio().dataVersion());
    }

    /// `We kept 83 % of 453 customers in the last 12 months, 2.1 points less than the year before; least in segment Small business, 64 % of
    /// 120. Their net revenue came to 95 % of what it was (NRR).`
    private String headline() {
        var sentence = answer.finding() + againstBefore()
                + weakest().map(group -> "; least in " + word() + " " + group.name() + ", " + kept(group)).orElse("") + ".";
        var first = answer.dataStartInWindow();
        if (first.isPresent() && answer.flow().opening() > 0) {
            return sentence + " The data begins on " + answer.asked().wording().day(first.get())
                    + ", so those at the start may not be all there were.";
        }
        if (answer.rates().nrr() instanceof Value.Share(double nrr)) {
            sentence += " Their net revenue came to " + answer.asked().wording().shareShort(nrr) + " of what it was (NRR).";
        }
        return sentence;
    }

    private String againstBefore() {
        return answer.rates().retention() instanceof Value.Share(double now)
                && answer.ratesBefore().map(Rates::retention).orElseGet(this::noYearBefore) instanceof Value.Share(double before)
                        ? Moves.words(now - before, answer.asked().wording())
                        : "";
    }

    private String word() {
        return answer.grouping().dimension().map(dimension -> dimension.word()).orElse("");
    }

    /// The group of some size that is kept least, and less than all together.
    private Optional<RatesAnswer.Group> weakest() {
        return answer.groups().stream().filter(group -> group.flow().opening() >= LEAST_SPOKEN)
                .min(Comparator.comparingDouble(RatesReply::rate))
                .filter(group -> rate(group) < (double) answer.flow().retained() / answer.flow().opening());
    }

    private static double rate(RatesAnswer.Group group) {
        return (double) group.flow().retained() / group.flow().opening();
    }

    private String kept(RatesAnswer.Group group) {
        return answer.asked().wording().shareShort(rate(group)) + " of " + answer.asked().wording().count(group.flow().opening());
    }

    private Map<String, Value> figures() {
        var figures = new LinkedHashMap<String, Value>();
        count(figures, "opening", Flow::opening);
        count(figures, "retained", Flow::retained);
        count(figures, "lost", Flow::lost);
        rate(figures, "retentionRate", Rates::retention);
        rate(figures, "churnRate", Rates::churn);
        rate(figures, "nrr", Rates::nrr);
        rate(figures, "grr", Rates::grr);
        return figures;
    }

    private void count(Map<String, Value> figures, String name, ToLongFunction<Flow> count) {
        figures.put(name, new Value.Count(count.applyAsLong(answer.flow())));
        figures.put(name + "YearBefore",
                answer.before().<Value>map(flow -> new Value.Count(count.applyAsLong(flow))).orElseGet(this::noYearBefore));
    }

    private void rate(Map<String, Value> figures, String name, Function<Rates, Value> rate) {
        figures.put(name, rate.apply(answer.rates()));
        figures.put(name + "YearBefore", answer.ratesBefore().map(rate).orElseGet(this::noYearBefore));
    }

    private Value noYearBefore() {
        return Scope.noYearBefore(answer.period());
    }

    private List<String> footnotes() {
        var notes = new Footnotes(answer.asked(), answer.asked().wording());
        var lines = new ArrayList<>(List.of(Definition.RETENTION_RATE.sentence() + " Active: at least one purchase day in the "
                + answer.asked().settings().activityWindowMonths() + " months before.", Definition.NRR.sentence(),
                Definition.GRR.sentence(),
                notes.asOf(), "Revenue without a customer belongs to no customer and is left out."));
        if (answer.before().isEmpty()) {
            notes.uncompared(answer.windowYearBefore()).ifPresent(lines::add);
        }
        return lines;
    }

    private List<Button> buttons() {
        var question = answer.asked().invocation();
        var buttons = new ArrayList<Button>();
        View.RATES.others().forEach(view -> buttons.add(new Button(view.label(), view.question(question))));
        CustomerGroups.DIMENSIONS.stream().filter(dimension -> !answer.grouping().dimension().equals(Optional.of(dimension)))
                .filter(dimension -> answer.asked().portfolio().customers().dictionary(dimension).size() > 2)
                .forEach(dimension -> buttons
                        .add(new Button("By " + dimension.word(), question.withChoice("by", dimension.word()).question())));
        var most = question.countOrDefault();
        if (answer.grouping().dimension().isPresent() && answer.groups().size() > most) {
            buttons.add(new Button("All " + answer.groups().size(),
                    question.withCount(Math.min(View.MOST_ROWS, answer.groups().size())).question()));
        }
        buttons.add(new Button("Who was lost?", question.withPeriod(answer.period()).askInstead("flows list lost")));
        buttons.add(new Button("Who may go next?", question.askInsteadOverall("at-risk")));
        return buttons;
    }
}
