package dev.clientele.insight.retention;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.model.Grain;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;

/// `retention cohorts`: what became of the customers won in each year, quarter or month.
record CohortsReply(CohortsAnswer answer) {

    Reply reply() {
        var parts = new CohortsParts(answer, finding());
        var title = answer.phrase("Customers by the {step} of their first purchase{when}{filters}").words();
        var reply = answer.asked().reply(title).headline(headline()).tables(parts.tables()).charts(parts.charts()).footnotes(footnotes())
                .buttons(buttons());
        figures(reply);
        return reply.reply();
    }

    private String finding() {
        if (answer.isEmpty()) {
            return answer.phrase("No customer bought for the first time{when}{filters}").words();
        }
        var average = answer.average(1);
        if (average instanceof Value.Share) {
            return answer.phrase("{share} of new customers bought again in the {step} after their first purchase").with("share", average)
                    .words();
        }
        return answer.phrase("{customers customer} bought first{when}{filters}, and no {step} after that is over yet")
                .with("customers", answer.customers()).words();
    }

    /// `71 % of new customers bought again in the year after their first purchase; of the 217 won in 2018 it was 78 %.`
    private String headline() {
        var latest = answer.latest();
        if (latest < 0 || answer.shown().size() < 2) {
            return finding() + ".";
        }
        return answer.phrase("{finding}; of the {customers} won in {cohort} it was {share}.").with("finding", finding())
                .with("customers", answer.cohorts().customers()[latest]).with("cohort", answer.label(latest))
                .with("share", answer.share(latest, 1)).words();
    }

    private void figures(ReplyBuilder reply) {
        reply.figure("cohorts", answer.shown().size()).figure("customers", answer.customers()).figure("nextStepRate", answer.average(1));
        var latest = answer.latest();
        if (latest < 0) {
            var none = new Value.Undefined(answer.phrase("the {step} after the first purchase is over for no cohort of {least} customers")
                    .with("least", CohortsAnswer.LEAST_SPOKEN).words());
            reply.figure("latestCohort", none).figure("latestCohortRate", none);
        } else {
            reply.figure("latestCohort", new Value.Text(answer.label(latest))).figure("latestCohortRate", answer.share(latest, 1));
        }
    }

    private List<String> footnotes() {
        var notes = new ArrayList<String>();
        notes.add(answer.phrase("{cohort} Kept: those with a purchase day so many {step}s later.")
                .with("cohort", Definition.COHORT.sentence()).words());
        if (answer.dropped() > 0) {
            notes.add(answer.phrase("The cohorts of the last {shown} {step}s are shown, and {dropped} earlier {dropped:one is|ones are} "
                    + "left out. Name a number to see more of them.")
                    .with("shown", answer.asked().invocation().count().orElse(CohortsAnswer.MOST_COHORTS)).with("dropped", answer.dropped())
                    .words());
        }
        var last = answer.steps().getLast();
        if (last.end().isAfter(answer.asked().dataEnd())) {
            notes.add(last.label() + " is not over: the last figure of each row counts to the as-of day, and averages leave it out.");
        }
        notes.add(new Footnotes(answer.asked(), answer.asked().wording()).asOf());
        notes.add("Revenue without a customer belongs to no cohort and is left out.");
        return notes;
    }

    private List<Button> buttons() {
        var question = answer.asked().invocation();
        var buttons = new ArrayList<Button>();
        for (var grain : Grain.monthsAndLonger()) {
            if (grain != answer.grain()) {
                buttons.add(new Button("By " + grain.word(), question.withChoice("by", grain.word()).question()));
            }
        }
        View.COHORTS.others().forEach(view -> buttons.add(new Button(view.label(), view.question(question))));
        return buttons;
    }
}
