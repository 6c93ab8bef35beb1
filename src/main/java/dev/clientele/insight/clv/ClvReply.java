package dev.clientele.insight.clv;

import dev.clientele.analysis.Coverage;
import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.Footnotes;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return new Reply("clv", "Customer lifetime value" + asked.filterWords(), headline(labels), Optional.of(asked.asOf()), figures(),
                new ClvTables(answer, labels, buckets).all(), new ClvCharts(answer, labels, buckets).all(finding()),
                footnotes(), buttons(), asked.portfolio().dataVersion());
    }

    private int[] shown() {
        return Arrays.copyOf(answer.ranked(), Math.min(answer.ranked().length, answer.asked().invocation().countOrDefault()));
    }

    private String headline(List<String> labels) {
        if (answer.ranked().length == 0) {
            return finding() + ".";
        }
        var wording = answer.asked().wording();
        var other = answer.method() == Method.SIMPLE ? Method.NPV : Method.SIMPLE;
        var by = " by " + answer.method().noun() + " (" + answer.kind() + ")" + change() + ", and "
                + answer.words(answer.sum(Arrays.stream(answer.ranked()), other)) + " by " + other.noun() + " (" + answer.kind(other)
                + ").";
        var best = answer.shareOfBest(answer.bestTenth());
        if (answer.ranked().length < 10 || !(best instanceof Value.Share(double share))) {
            return finding() + by;
        }
        return finding() + by + " The best tenth of them, " + wording.counted(answer.bestTenth(), "customer", "customers") + ", "
                + (answer.bestTenth() == 1 ? "holds " : "hold ") + wording.shareShort(share) + " of it. " + labels.getFirst()
                + " alone is worth "
                + answer.words(answer.value(answer.ranked()[0])) + ".";
    }

    private String change() {
        return changeOnYearBefore() instanceof Value.Change(double change)
                ? ", " + answer.asked().wording().shareShort(Math.abs(change)) + (change < 0 ? " less" : " more") + " than a year before"
                : "";
    }

    private Value changeOnYearBefore() {
        if (before.isEmpty()) {
            return none();
        }
        var earlier = before.get().equity();
        return earlier > 0 ? new Value.Change((double) answer.equity() / earlier - 1) : new Value.Undefined("nothing the year before");
    }

    private Value none() {
        return Method.FORMULAS.contains(answer.method()) ? Coverage.BEGINS_LATER : new Value.Undefined("a model is fitted to one day");
    }

    private String finding() {
        var around = answer.asked().filterWordsAmid();
        if (answer.ranked().length == 0) {
            return "No customer" + around + " is active";
        }
        var customers = answer.asked().wording().counted(answer.ranked().length, "active customer", "active customers");
        return customers + around + (answer.ranked().length == 1 ? " is" : " are") + " worth " + answer.words(answer.equity());
    }

    private Map<String, Value> figures() {
        var asked = answer.asked();
        var all = answer.ranked();
        var figures = new LinkedHashMap<String, Value>();
        figures.put("customers", new Value.Count(all.length));
        figures.put("customerEquity", asked.money(answer.equity()));
        for (var method : answer.worth().methods()) {
            figures.put(method.word(), asked.money(answer.sum(Arrays.stream(all), method)));
        }
        figures.put("perCustomer", answer.perCustomer(answer.equity(), all.length));
        figures.put("frequency", answer.frequency(all));
        figures.put("orderValue", answer.orderValue(all));
        figures.put("duration", answer.duration(all));
        figures.put("soFar", asked.money(answer.soFar(all)));
        figures.put("margin", answer.margin(all));
        figures.put("bestTenth", new Value.Count(answer.bestTenth()));
        figures.put("shareOfBestTenth", answer.shareOfBest(answer.bestTenth()));
        figures.put("equityYearBefore", before.<Value>map(year -> asked.money(year.equity()))
                .orElse(none()));
        figures.put("change", changeOnYearBefore());
        answer.worth().model().filter(told -> answer.asked().invocation().filters().isEmpty()).ifPresent(told -> {
            figures.put("equityLow", major(told.ofCustomers().equity().low()));
            figures.put("equityHigh", major(told.ofCustomers().equity().high()));
            figures.put("newCustomer", major(told.ofCustomers().newcomer().estimate()));
        });
        figures.put("customersShown", new Value.Count(shown().length));
        return figures;
    }

    private Value major(double amount) {
        return Money.ofMajor(BigDecimal.valueOf(amount), answer.asked().portfolio().currency());
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
        if (answer.asked().portfolio().customers().dictionary(Dimension.SEGMENT).size() > 1) {
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
