package dev.clientele.insight.flows;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.Footnotes;
import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.FlowStatus;
import dev.clientele.portfolio.Flows;
import dev.clientele.portfolio.Flows.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// `flows ... list lost`: who they are, those with the most money first.
record FlowMembersReply(FlowAnswer answer, FlowStatus status) {

    private static final int MOST_BARS = 20;

    Reply reply() {
        var all = Flows.members(answer.asked().selection(), answer.flows().boundaries(), status).stream()
                .sorted(Comparator.comparingLong(this::money).reversed().thenComparingInt(Member::customer).thenComparingInt(Member::step))
                .toList();
        var shown = all.stream().limit(answer.asked().invocation().countOrDefault()).toList();
        var reply = answer.asked().reply("Customers " + word() + answer.when() + answer.asked().filterWords()).headline(headline(all))
                .figure(word(), all.size()).figure(word() + "Revenue", sum(all)).figure("shown", shown.size())
                .figure("shownRevenue", sum(shown)).table(table(shown)).footnotes(footnotes()).buttons(buttons(all.size()))
                .listed(answer.asked().listed(all.stream().mapToInt(Member::customer).distinct().toArray(),
                        (int) shown.stream().mapToInt(Member::customer).distinct().count()));
        if (!shown.isEmpty()) {
            reply.chart(chart(shown, all.size()));
        }
        return reply.reply();
    }

    private Money sum(List<Member> members) {
        return answer.money(members.stream().mapToLong(this::money).sum());
    }

    /// The money a row is about: what they brought before they were lost, what they brought since otherwise. Minor units.
    private long money(Member member) {
        return status == FlowStatus.LOST ? member.openingNet() : member.closingNet();
    }

    private String headline(List<Member> all) {
        if (all.isEmpty()) {
            return answer.phrase("No customer was {lost}{when}{filters}.").with("lost", word()).words();
        }
        return answer.phrase("{who}, with {money} of net revenue in the {window} {isLost:before|to the end}.")
                .with("who", who(all.size())).with("money", sum(all)).with("window", window())
                .with("isLost", status == FlowStatus.LOST).words();
    }

    /// `72 customers were lost in 2019 in Germany`.
    private String who(int all) {
        return answer.phrase("{all customer was|customers were} {lost}{when}{filters}").with("all", all).with("lost", word()).words();
    }

    private Table table(List<Member> shown) {
        var days = answer.asked().selection().days();
        var labels = labels(shown);
        var table = TableBuilder.ranked(shown.size()).text("customer", "Customer", labels::get);
        if (answer.flows().periods().size() > 1) {
            table.text("period", "Period", row -> period(shown.get(row)));
        }
        return table.column("before", "Net revenue before", answer.asked().money(), row -> answer.money(shown.get(row).openingNet()))
                .column("after", "Net revenue after", answer.asked().money(), row -> answer.money(shown.get(row).closingNet()))
                .column("firstPurchase", "First purchase", Unit.Plain.DAY, row -> day(days.firstPurchase(shown.get(row).customer())))
                .column("lastPurchase", "Last purchase", Unit.Plain.DAY,
                        row -> day(days.lastPurchase(shown.get(row).customer(), end(shown.get(row)))))
                .table("");
    }

    private String period(Member member) {
        return answer.flows().periods().get(answer.flows().boundaries().group()[member.step()]).label();
    }

    /// The end of the step a member is of, or that of the data. Epoch day.
    private int end(Member member) {
        return Math.min(answer.flows().boundaries().at()[member.step() + 1], answer.asked().dataEndDay());
    }

    private ChartSpec chart(List<Member> shown, int all) {
        var bars = new ArrayList<ChartSpec.Bar>();
        var labels = labels(shown);
        for (var i = 0; i < Math.min(MOST_BARS, shown.size()); i++) {
            bars.add(new ChartSpec.Bar(labels.get(i), answer.money(money(shown.get(i))).major().doubleValue(), "", tone()));
        }
        var title = who(all);
        var subtitle = answer.phrase("Net revenue in the {window} {isLost:before|to the end of} the period[{cut}; the greatest {bars}]")
                .with("window", window()).with("isLost", status == FlowStatus.LOST).with("cut", bars.size() < all)
                .with("bars", bars.size()).words();
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
        answer.asked().showMore(all).ifPresent(buttons::add);
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
        return switch (epochDay) {
            case Integer.MIN_VALUE, Integer.MAX_VALUE -> new Value.Undefined("no purchase");
            default -> new Value.Day(LocalDate.ofEpochDay(epochDay));
        };
    }
}
