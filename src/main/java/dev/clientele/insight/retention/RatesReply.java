package dev.clientele.insight.retention;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Rates;
import dev.clientele.analysis.Scope;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Flow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// Puts retention rates into a reply: title, headline, figures, footnotes, and what to ask next.
record RatesReply(RatesAnswer answer) {

    /// A group of fewer customers at the start says little by its rate.
    private static final int LEAST_SPOKEN = 10;

    Reply reply() {
        var asked = answer.asked();
        var reply = asked.reply("Retention" + answer.when() + asked.filterWords()).headline(headline())
                .tables(new RatesTables(answer).all()).charts(new RatesCharts(answer, weakest()).all()).footnotes(footnotes())
                .buttons(buttons());
        figures(reply);
        return reply.reply();
    }

    /// `We kept 83 % of 453 customers in the last 12 months, 2.1 points less than the year before; least in segment Small business, 64 % of
    /// 120. Their net revenue came to 95 % of what it was (NRR).`
    private String headline() {
        var start = answer.dataStartInWindow().filter(first -> answer.flow().opening() > 0);
        return answer
                .phrase("{finding}{change}[; least in {weakest}].[ The data begins on {start}, so those at the start may not be all there were.]"
                        + "[{isWhole} Their net revenue came to {nrr} of what it was (NRR).]")
                .with("finding", answer.finding()).with("change", Moves.words(answer.change(), answer.asked().wording()))
                .with("weakest", weakest().map(this::kept)).with("start", start.map(answer.asked().wording()::day))
                .with("isWhole", start.isEmpty()).with("nrr", answer.rates().nrr()).words();
    }

    /// `segment Small business, 64 % of 120`.
    private String kept(RatesAnswer.Group group) {
        return answer.phrase("{word} {group}, {rate} of {opening}").with("word", answer.grouping().word()).with("group", group.name())
                .with("rate", new Value.Share(rate(group))).with("opening", group.flow().opening()).words();
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

    private void figures(ReplyBuilder reply) {
        count(reply, "opening", Flow::opening);
        count(reply, "retained", Flow::retained);
        count(reply, "lost", Flow::lost);
        rate(reply, "retentionRate", Rates::retention);
        rate(reply, "churnRate", Rates::churn);
        rate(reply, "nrr", Rates::nrr);
        rate(reply, "grr", Rates::grr);
    }

    private void count(ReplyBuilder reply, String name, ToLongFunction<Flow> count) {
        reply.figure(name, new Value.Count(count.applyAsLong(answer.flow())),
                answer.before().<Value>map(flow -> new Value.Count(count.applyAsLong(flow))).orElseGet(this::noYearBefore));
    }

    private void rate(ReplyBuilder reply, String name, Function<Rates, Value> rate) {
        reply.figure(name, rate.apply(answer.rates()), answer.ratesBefore().map(rate).orElseGet(this::noYearBefore));
    }

    private Value noYearBefore() {
        return Scope.noYearBefore(answer.period());
    }

    private List<String> footnotes() {
        var notes = new Footnotes(answer.asked(), answer.asked().wording());
        var lines = new ArrayList<>(List.of(Definition.RETENTION_RATE.sentence() + " Active: at least one purchase day in the "
                + answer.asked().settings().activityWindowMonths() + " months before.", Definition.NRR.sentence(),
                Definition.GRR.sentence(),
                notes.asOf(), "Revenue without a customer is left out."));
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
        buttons.add(new Button("Who may leave next?", question.askInsteadOverall("at-risk")));
        return buttons;
    }
}
