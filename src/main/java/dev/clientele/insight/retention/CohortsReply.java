package dev.clientele.insight.retention;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.model.Grain;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `retention cohorts`: what became of the customers won in each year, quarter or month.
record CohortsReply(CohortsAnswer answer) {

    Reply reply() {
        var asked = answer.asked();
        var title = "Customers by the " + answer.grain().word() + " of their first purchase" + when() + asked.filterWords();
        var parts = new CohortsParts(answer, finding());
        return new Reply("retention", title, headline(), Optional.of(asked.asOf()), figures(), parts.tables(), parts.charts(), footnotes(),
                buttons(), asked.portfolio().dataVersion());
    }

    private String finding() {
        var step = answer.grain().word();
        if (answer.isEmpty()) {
            return "No customer bought for the first time" + when() + answer.asked().filterWords();
        }
        return answer.average(1) instanceof Value.Share(double share)
                ? words(share) + " of new customers bought again in the " + step + " after their first purchase"
                : answer.asked().wording().counted(answer.customers(), "customer", "customers") + " bought first" + when()
                        + answer.asked().filterWords() + ", and no " + step + " after that is over yet";
    }

    /// `71 % of new customers bought again in the year after their first purchase; of the 217 won in 2018 it was 78 %.`
    private String headline() {
        var latest = answer.latest();
        if (latest < 0 || answer.shown().size() < 2) {
            return finding() + ".";
        }
        var customers = answer.cohorts().customers()[latest];
        return finding() + "; of the " + answer.asked().wording().count(customers) + " won in " + answer.label(latest) + " it was "
                + words((double) answer.cohorts().active(latest, 1) / customers) + ".";
    }

    private Map<String, Value> figures() {
        var latest = answer.latest();
        var none = new Value.Undefined("the " + answer.grain().word() + " after the first purchase is over for no cohort of "
                + CohortsAnswer.LEAST_SPOKEN + " customers");
        var figures = new LinkedHashMap<String, Value>();
        figures.put("cohorts", new Value.Count(answer.shown().size()));
        figures.put("customers", new Value.Count(answer.customers()));
        figures.put("nextStepRate", answer.average(1));
        figures.put("latestCohort", latest < 0 ? none : new Value.Text(answer.label(latest)));
        figures.put("latestCohortRate", latest < 0 ? none : answer.share(latest, 1));
        return figures;
    }

    private List<String> footnotes() {
        var step = answer.grain().word();
        var notes = new ArrayList<String>();
        notes.add(Definition.COHORT.sentence() + " Kept: those with a purchase day so many " + step + "s later.");
        if (answer.dropped() > 0) {
            notes.add("The cohorts of the last " + answer.asked().invocation().count().orElse(CohortsAnswer.MOST_COHORTS) + " " + step
                    + "s are shown; " + answer.dropped()
                    + " earlier ones are left out. A number asks for more of them.");
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

    private String when() {
        return answer.asked().invocation().period().map(named -> PeriodPhrase.of(named, answer.asked().wording()).clause()).orElse("");
    }

    private String words(double share) {
        return answer.asked().wording().shareShort(share);
    }
}
