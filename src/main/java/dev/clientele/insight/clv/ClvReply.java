package dev.clientele.insight.clv;

import dev.clientele.analysis.Coverage;
import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Ratios;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.model.Dimension;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// `clv` of all customers: the equity, who holds it, and how it is spread.
///
/// @param before the same customers a year before, if there is data
record ClvReply(ClvAnswer answer, Optional<ClvAnswer> before) {

    private static final int MOST_SHOWN_BY_BUTTON = 200;

    Reply reply() {
        var asked = answer.asked();
        var labels = CustomerLabels.of(asked.portfolio().customers(), shown());
        var buckets = Buckets.of(answer);
        var reply = asked.reply("Customer lifetime value" + asked.filterWords()).headline(headline(labels))
                .tables(new ClvTables(answer, labels, buckets).all()).charts(new ClvCharts(answer, labels, buckets).all(answer.finding()))
                .footnotes(footnotes()).buttons(buttons()).listed(asked.listed(shown(), labels.size()));
        figures(reply);
        return reply.reply();
    }

    private int[] shown() {
        return Arrays.copyOf(answer.ranked(), Math.min(answer.ranked().length, answer.asked().invocation().countOrDefault()));
    }

    private String headline(List<String> labels) {
        if (answer.ranked().length == 0) {
            return answer.finding() + ".";
        }
        var other = answer.method() == Method.SIMPLE ? Method.NPV : Method.SIMPLE;
        var best = answer.bestTenth();
        return answer
                .phrase("{finding} by {method} ({kind}){change}, and {otherEquity} by {other} ({otherKind})."
                        + "[{many} The best tenth of them, {best customer}, {best:holds|hold} {share} of it."
                        + " {first} alone is worth {firstWorth}.]")
                .with("finding", answer.finding()).with("change", change())
                .with("otherEquity", answer.words(answer.sum(Arrays.stream(answer.ranked()), other))).with("other", other.noun())
                .with("otherKind", answer.kind(other)).with("many", answer.ranked().length >= 10).with("best", best)
                .with("share", answer.shareOfBest(best)).with("first", labels.getFirst())
                .with("firstWorth", answer.words(answer.value(answer.ranked()[0]))).words();
    }

    /// `, 12 % more than a year before`; empty where nothing compares.
    private String change() {
        if (!(changeOnYearBefore() instanceof Value.Change(double change))) {
            return "";
        }
        return answer.phrase(", {size} {fell:less|more} than a year before").with("size", new Value.Share(Math.abs(change)))
                .with("fell", change < 0).words();
    }

    private Value changeOnYearBefore() {
        return before.map(year -> Ratios.change(answer.equity(), year.equity(), "nothing the year before")).orElseGet(this::none);
    }

    private Value none() {
        return Method.FORMULAS.contains(answer.method()) ? Coverage.BEGINS_LATER : new Value.Undefined("a model is fitted to one day");
    }

    private void figures(ReplyBuilder reply) {
        var asked = answer.asked();
        var all = answer.ranked();
        reply.figure("customers", all.length).figure("customerEquity", asked.money(answer.equity()));
        for (var method : answer.worth().methods()) {
            reply.figure(method.word(), asked.money(answer.sum(Arrays.stream(all), method)));
        }
        reply.figure("perCustomer", answer.perCustomer(answer.equity(), all.length)).figure("frequency", answer.frequency(all))
                .figure("orderValue", answer.orderValue(all)).figure("duration", answer.duration(all))
                .figure("soFar", asked.money(answer.soFar(all))).figure("margin", answer.margin(all))
                .figure("bestTenth", answer.bestTenth()).figure("shareOfBestTenth", answer.shareOfBest(answer.bestTenth()))
                .figure("equityYearBefore", before.<Value>map(year -> asked.money(year.equity())).orElse(none()))
                .figure("change", changeOnYearBefore());
        answer.worth().model().filter(told -> asked.invocation().filters().isEmpty())
                .ifPresent(told -> reply.figure("equityLow", answer.major(told.ofCustomers().equity().low()))
                        .figure("equityHigh", answer.major(told.ofCustomers().equity().high()))
                        .figure("newCustomer", answer.major(told.ofCustomers().newcomer().estimate())));
        reply.figure("customersShown", shown().length);
    }

    private List<String> footnotes() {
        var asked = answer.asked();
        var notes = new ArrayList<>(new ClvFootnotes(answer).all());
        if (Method.FORMULAS.contains(answer.method())) {
            new Footnotes(asked, asked.wording()).uncompared(asked.dataEnd().minusYears(2)).ifPresent(notes::add);
        }
        return notes;
    }

    private List<Button> buttons() {
        var question = answer.asked().invocation();
        var buttons = new ArrayList<Button>();
        for (var method : answer.worth().methods()) {
            if (method != answer.method()) {
                buttons.add(new Button("By " + method.noun(), question.withChoice("method", method.word()).question()));
            }
        }
        buttons.add(new Button("By tier", question.withoutCount().withChoice("by", Dimension.TIER.word()).question()));
        if (answer.asked().portfolio().customers().hasValues(Dimension.SEGMENT)) {
            buttons.add(new Button("By segment", question.withoutCount().withChoice("by", Dimension.SEGMENT.word()).question()));
        }
        var more = question.countOrDefault() * 2L;
        if (shown().length < answer.ranked().length && more <= MOST_SHOWN_BY_BUTTON) {
            buttons.add(new Button("Show " + more, question.withCount((int) more).question()));
        }
        buttons.add(new Button("At risk", question.askInsteadOverall("at-risk")));
        buttons.add(new Button("Concentration", question.askInsteadOverall("concentration")));
        return buttons;
    }
}
