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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts a list of customers into a reply: how many they are, what they brought, who they are.
record CustomersReply(CustomerList list) {

    private static final int MOST_BARS = 20;

    Reply reply() {
        var reply = scope().reply(Phrase.capitalised(who())).headline(headline()).figure("customers", list.ranked().length)
                .figure("among", list.among()).figure("netRevenue", scope().money(list.net()))
                .figure("shareOfAll", Ratios.share(list.net(), list.allNet())).figure("shown", list.shown().length)
                .table(new CustomersTable(list).table()).footnotes(footnotes()).buttons(buttons())
                .listed(scope().listed(list.ranked(), list.shown().length));
        if (list.net() > 0) {
            reply.chart(chart());
        }
        return reply.reply();
    }

    /// `31 active customers, net revenue over US$250k: US$10.2m in the last 12 months, 29 % of all.`
    private String headline() {
        var count = list.ranked().length;
        var isPart = count != list.among() && list.among() > 0;
        if (count == 0) {
            return scope().phrase("No {who}[{isPart}, of {among}].").with("who", who()).with("isPart", isPart).with("among", list.among())
                    .words();
        }
        return scope().phrase("{counted}[{isPart}, of {among}]: {net} of net revenue{when}[{any}, {share} of all].{since}")
                .with("counted", counted())
                .with("isPart", isPart).with("among", list.among()).with("net", scope().money(list.net())).with("when", when())
                .with("since", since()).with("any", list.net() > 0).with("share", Ratios.share(list.net(), list.allNet())).words();
    }

    /// ` Kronstahl has bought for longest, since 3 Jan 2017.`
    private String since() {
        var by = scope().invocation().choice("by").orElse("");
        if (!by.equals(CustomersQuestion.OLDEST) && !by.equals(CustomersQuestion.NEWEST)) {
            return "";
        }
        var first = Arrays.copyOf(list.ranked(), 1);
        return scope().phrase(" {name} {oldest:has bought for longest|came last}, {oldest:since|on} {day}.")
                .with("name", CustomerLabels.of(scope().portfolio().customers(), first).getFirst())
                .with("oldest", by.equals(CustomersQuestion.OLDEST))
                .with("day", scope().wording().day(LocalDate.ofEpochDay(scope().selection().days().firstPurchase(first[0])))).words();
    }

    /// `31 active customers, net revenue over US$250k`.
    private String counted() {
        return scope().wording().counted(list.ranked().length, one(), who());
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
        return scope().phrase("{base}{filters}[, {conditions}]").with("base", base)
                .with("conditions", String.join(", ", list.conditions().words(scope()))).words();
    }

    private String when() {
        return PeriodPhrase.of(list.period(), scope().wording()).clause();
    }

    private ChartSpec chart() {
        var shown = Arrays.stream(list.shown()).limit(MOST_BARS).toArray();
        var labels = CustomerLabels.of(scope().portfolio().customers(), shown);
        var bars = new ArrayList<Bar>();
        for (var i = 0; i < shown.length; i++) {
            bars.add(new Bar(labels.get(i), scope().money(list.totals().net()[shown[i]]).major().doubleValue(), "", Tone.PRIMARY));
        }
        var subtitle = scope().phrase("Net revenue{when}[{cut}; the first {shown}]").with("when", when())
                .with("cut", shown.length < list.ranked().length).with("shown", shown.length).words();
        return new ChartSpec.Bars(new ChartSpec.Heading(counted(), subtitle, headline()), scope().money(), bars);
    }

    private List<String> footnotes() {
        var notes = new ArrayList<String>();
        notes.add(Definition.NET_REVENUE.sentence());
        if (list.base() == CustomerList.Base.ACTIVE) {
            notes.add(scope().phrase("Active: at least one purchase day in the {window month} before.")
                    .with("window", scope().settings().activityWindowMonths()).words());
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
