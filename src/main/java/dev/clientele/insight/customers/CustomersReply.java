package dev.clientele.insight.customers;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.analysis.Ratios;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.model.Phrase;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts a list of customers into a reply: how many they are, what they brought, who they are.
record CustomersReply(CustomerList list) {

    private static final int MOST_BARS = 20;

    Reply reply() {
        var charts = list.net() <= 0 ? List.<ChartSpec>of() : List.<ChartSpec>of(chart());
        return new Reply("customers", Phrase.capitalised(who()), headline(), Optional.of(scope().asOf()), figures(),
                List.of(new CustomersTable(list).table()), charts, footnotes(), buttons(), scope().portfolio().dataVersion());
    }

    /// `31 active customers, net revenue over US$250k: US$10.2m in the last 12 months, 29 % of all.`
    private String headline() {
        var count = list.ranked().length;
        var start = (count == 0 ? "No" : scope().wording().count(count)) + " " + (count == 1 ? one() : who());
        var many = count == list.among() || list.among() == 0 ? "" : ", of " + scope().wording().count(list.among());
        if (count == 0) {
            return start + many + ".";
        }
        var share = Ratios.share(list.net(), list.allNet()) instanceof Value.Share(double part) && part > 0
                ? ", " + scope().wording().shareShort(part) + " of all"
                : "";
        return start + many + ": " + scope().wording().moneyShort(scope().money(list.net())) + " of net revenue" + when() + share + ".";
    }

    private String one() {
        return who().replaceFirst("customers", "customer");
    }

    private String who() {
        var base = switch (list.base()) {
            case ACTIVE -> "active customers";
            case BUYERS -> "customers who bought" + when();
            case ALL -> "customers";
        };
        var words = list.conditions().words(scope());
        return base + scope().filterWords() + (words.isEmpty() ? "" : ", " + String.join(", ", words));
    }

    private String when() {
        return PeriodPhrase.of(list.period(), scope().wording()).clause();
    }

    private Map<String, Value> figures() {
        var figures = new LinkedHashMap<String, Value>();
        figures.put("customers", new Value.Count(list.ranked().length));
        figures.put("among", new Value.Count(list.among()));
        figures.put("netRevenue", scope().money(list.net()));
        figures.put("shareOfAll", Ratios.share(list.net(), list.allNet()));
        figures.put("shown", new Value.Count(list.shown().length));
        return figures;
    }

    private ChartSpec chart() {
        var shown = Arrays.stream(list.shown()).limit(MOST_BARS).toArray();
        var labels = CustomerLabels.of(scope().portfolio().customers(), shown);
        var bars = new ArrayList<Bar>();
        for (var i = 0; i < shown.length; i++) {
            bars.add(new Bar(labels.get(i), scope().money(list.totals().net()[shown[i]]).major().doubleValue(), "", Tone.PRIMARY));
        }
        var cut = shown.length < list.ranked().length ? "; the first " + shown.length : "";
        var title = scope().wording().count(list.ranked().length) + " " + (list.ranked().length == 1 ? one() : who());
        return new ChartSpec.Bars(new ChartSpec.Heading(title, "Net revenue" + when() + cut, headline()), scope().money(), bars);
    }

    private List<String> footnotes() {
        var notes = new ArrayList<String>();
        notes.add(Definition.NET_REVENUE.sentence());
        if (list.base() == CustomerList.Base.ACTIVE) {
            notes.add("Active: at least one purchase day in the " + scope().settings().activityWindowMonths() + " months before.");
        }
        notes.add(new Footnotes(scope(), scope().wording()).asOf());
        return notes;
    }

    private List<Button> buttons() {
        var question = list.scope().invocation();
        var buttons = new ArrayList<Button>();
        if (list.ranked().length > question.countOrDefault()) {
            var more = Math.min(1_000, question.countOrDefault() * 5);
            buttons.add(new Button("Show " + more, list.question().withCount(more).question()));
        }
        for (var by : List.of("revenue", "orders")) {
            if (!question.choice("by").filter(by::equals).isPresent()) {
                buttons.add(new Button("By " + by, list.question().withChoice("by", by).question()));
            }
        }
        buttons.add(new Button("At risk", question.askInsteadOverall("at-risk")));
        buttons.add(new Button("Top customers", question.askInstead("top")));
        return buttons;
    }

    private Inquiry scope() {
        return list.scope();
    }
}
