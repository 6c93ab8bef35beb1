package dev.clientele.insight.flows;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.Footnotes;
import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Button;
import dev.clientele.command.Column;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.FlowStatus;
import dev.clientele.portfolio.Flows;
import dev.clientele.portfolio.Flows.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// `flows ... list lost`: who they are, those with the most money first.
record FlowMembersReply(FlowAnswer answer, FlowStatus status) {

    private static final int MOST_BARS = 20;

    Reply reply() {
        var all = Flows.members(answer.asked().selection(), answer.flows().boundaries(), status).stream()
                .sorted(Comparator.comparingLong(this::money).reversed().thenComparingInt(Member::customer).thenComparingInt(Member::step))
                .toList();
        var shown = all.stream().limit(answer.asked().invocation().countOrDefault()).toList();
        var charts = shown.isEmpty() ? List.<ChartSpec>of() : List.<ChartSpec>of(chart(shown, all.size()));
        return new Reply("flows", "Customers " + word() + answer.when() + answer.asked().filterWords(), headline(all),
                Optional.of(answer.asked().asOf()),
                figures(all, shown),
                List.of(table(shown)), charts, footnotes(), buttons(all.size()), answer.asked().portfolio().dataVersion());
    }

    /// The money a row is about: what they brought before they were lost, what they brought since otherwise. Minor units.
    private long money(Member member) {
        return status == FlowStatus.LOST ? member.openingNet() : member.closingNet();
    }

    private String headline(List<Member> all) {
        var verb = all.size() == 1 ? " was " : " were ";
        var who = all.isEmpty() ? "No customer was " : answer.wording().counted(all.size(), "customer", "customers") + verb;
        var sum = all.stream().mapToLong(this::money).sum();
        var brought = status == FlowStatus.LOST ? " in the " + window() + " before" : " in the " + window() + " to the end";
        var money = all.isEmpty() ? "" : ", with " + answer.wording().moneyShort(answer.money(sum)) + " of net revenue" + brought;
        return who + word() + answer.when() + answer.asked().filterWords() + money + ".";
    }

    private Map<String, Value> figures(List<Member> all, List<Member> shown) {
        var figures = new LinkedHashMap<String, Value>();
        figures.put(word(), new Value.Count(all.size()));
        figures.put(word() + "Revenue", answer.money(all.stream().mapToLong(this::money).sum()));
        figures.put("shown", new Value.Count(shown.size()));
        figures.put("shownRevenue", answer.money(shown.stream().mapToLong(this::money).sum()));
        return figures;
    }

    private Table table(List<Member> shown) {
        var columns = new ArrayList<>(List.of(new Column("customer", "Customer", Unit.Plain.TEXT)));
        if (answer.flows().periods().size() > 1) {
            columns.add(new Column("period", "Period", Unit.Plain.TEXT));
        }
        columns.add(new Column("before", "Net revenue before", answer.asked().money()));
        columns.add(new Column("after", "Net revenue after", answer.asked().money()));
        columns.add(new Column("firstPurchase", "First purchase", Unit.Plain.DAY));
        columns.add(new Column("lastPurchase", "Last purchase", Unit.Plain.DAY));
        var labels = labels(shown);
        var rows = new ArrayList<List<Value>>();
        for (var i = 0; i < shown.size(); i++) {
            rows.add(row(labels.get(i), shown.get(i)));
        }
        return new Table("", columns, rows, List.of());
    }

    private List<Value> row(String label, Member member) {
        var days = answer.asked().selection().days();
        var cells = new ArrayList<Value>(List.of(new Value.Text(label)));
        if (answer.flows().periods().size() > 1) {
            cells.add(new Value.Text(answer.flows().periods().get(answer.flows().boundaries().group()[member.step()]).label()));
        }
        cells.add(answer.money(member.openingNet()));
        cells.add(answer.money(member.closingNet()));
        cells.add(day(days.firstPurchase(member.customer())));
        var end = Math.min(answer.flows().boundaries().at()[member.step() + 1], Math.toIntExact(answer.asked().dataEnd().toEpochDay()));
        cells.add(day(days.lastPurchase(member.customer(), end)));
        return cells;
    }

    private ChartSpec chart(List<Member> shown, int all) {
        var bars = new ArrayList<ChartSpec.Bar>();
        var labels = labels(shown);
        for (var i = 0; i < Math.min(MOST_BARS, shown.size()); i++) {
            bars.add(new ChartSpec.Bar(labels.get(i), answer.money(money(shown.get(i))).major().doubleValue(), "", tone()));
        }
        var title =
                answer.wording().counted(all, "customer was ", "customers were ") + word() + answer.when() + answer.asked().filterWords();
        var subtitle = "Net revenue in the " + window() + (status == FlowStatus.LOST ? " before the period" : " to the end of the period")
                + (bars.size() < all ? "; the greatest " + bars.size() : "");
        var alt = title + ". Greatest first: " + String.join(", ", labels.stream().limit(5).toList()) + ".";
        return new ChartSpec.Bars(new ChartSpec.Heading(title, subtitle, alt), answer.asked().money(), bars);
    }

    private ChartSpec.Tone tone() {
        return switch (status) {
            case NEW -> ChartSpec.Tone.GAIN;
            case REGAINED -> ChartSpec.Tone.REGAIN;
            case LOST -> ChartSpec.Tone.LOSS;
            case RETAINED, INACTIVE -> ChartSpec.Tone.PRIMARY;
        };
    }

    private List<String> labels(List<Member> shown) {
        return CustomerLabels.of(answer.asked().portfolio().customers(), shown.stream().mapToInt(Member::customer).toArray());
    }

    private List<String> footnotes() {
        return List.of("Before and after: net revenue in the " + window() + " before the period's start and before its end.",
                new Footnotes(answer.asked(), answer.wording()).asOf());
    }

    private List<Button> buttons(int all) {
        var question = answer.asked().invocation();
        var buttons = new ArrayList<Button>();
        buttons.add(new Button("All flows", question.withoutChoice("list").withoutCount().question()));
        if (all > question.countOrDefault()) {
            var more = Math.min(1_000, question.countOrDefault() * 5);
            buttons.add(new Button("Show " + more, question.withCount(more).question()));
        }
        for (var other : List.of("lost", "new", "regained")) {
            if (!other.equals(word())) {
                buttons.add(new Button("Who was " + other + "?", question.withChoice("list", other).question()));
            }
        }
        return buttons;
    }

    private String window() {
        return answer.terms().activityWindowMonths() + " months";
    }

    private String word() {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static Value day(int epochDay) {
        return epochDay == Integer.MAX_VALUE || epochDay == Integer.MIN_VALUE
                ? new Value.Undefined("no purchase")
                : new Value.Day(LocalDate.ofEpochDay(epochDay));
    }
}
