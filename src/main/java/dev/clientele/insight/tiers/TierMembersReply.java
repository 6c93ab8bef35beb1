package dev.clientele.insight.tiers;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Column;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `tiers gold`: who is in it, what they are worth and how far each is from the next tier.
record TierMembersReply(Members members) {

    private static final int MOST_BARS = 20;

    Reply reply() {
        var asked = members.asked();
        var title = (isOne() ? members.wanted().getFirst().label() + " customers" : "Customers in " + TierWords.either(members.wanted()))
                + " by " + words().noun() + words().asOf() + words().filters();
        var charts = members.all().length == 0 ? List.<ChartSpec>of() : List.<ChartSpec>of(chart());
        return new Reply("tiers", title, headline(), Optional.of(asked.asOf()), figures(), List.of(table()), charts, footnotes(),
                new TierButtons(asked).ofMembers(members), asked.portfolio().dataVersion());
    }

    private boolean isOne() {
        return members.wanted().size() == 1;
    }

    /// `68 customers are Gold, with €9.3m of net revenue, 32 % of all tiers', ... Closest to the next tier up is A, €300 short.`
    private String headline() {
        if (members.all().length == 0) {
            return finding() + ".";
        }
        var isAll = members.all().length == members.now().tiers().ranked().length;
        var share = !isAll && TierWords.share(members.value(), members.portfolioValue()) instanceof Value.Share(double part)
                ? ", " + words().wording().shareShort(part) + " of that of all tiers"
                : "";
        return finding() + ", with " + words().money(members.value()) + " of " + words().noun() + share + ", in the " + TierDay.MONTHS
                + " months to " + words().wording().day(members.now().day()) + "." + (isOne() ? closest() + loosest() : "");
    }

    private String finding() {
        var count = members.all().length;
        var who = count == 0 ? "No customer is " : words().wording().counted(count, "customer is ", "customers are ");
        return who + TierWords.either(members.wanted()) + words().filters();
    }

    private String closest() {
        return members.closest().map(customer -> " Closest to the next tier up: " + label(customer) + ", "
                + words().money(members.now().tiers().missing(customer).orElseThrow()) + " short.").orElse("");
    }

    private String loosest() {
        return members.loosest().map(customer -> " Closest to the next tier down: " + label(customer) + ", "
                + words().money(members.now().tiers().cushion(customer).orElseThrow()) + " above it.").orElse("");
    }

    private String label(int customer) {
        return members.labels(new int[]{customer}).getFirst();
    }

    private Map<String, Value> figures() {
        var figures = new LinkedHashMap<String, Value>();
        figures.put("customers", new Value.Count(members.all().length));
        figures.put("value", money(members.value()));
        figures.put("shareOfTiers", TierWords.share(members.value(), members.portfolioValue()));
        figures.put("shown", new Value.Count(members.shown().length));
        return figures;
    }

    private Table table() {
        var money = members.asked().money();
        var columns =
                new ArrayList<>(List.of(new Column("rank", "#", Unit.Plain.COUNT), new Column("customer", "Customer", Unit.Plain.TEXT)));
        if (!isOne()) {
            columns.add(new Column("tier", "Tier", Unit.Plain.TEXT));
        }
        columns.addAll(List.of(new Column("value", words().head(), money), new Column("missing", "Missing to next tier up", money),
                new Column("cushion", "Cushion to next tier down", money), new Column("lastPurchase", "Last purchase", Unit.Plain.DAY)));
        var labels = members.labels(members.shown());
        var rows = new ArrayList<List<Value>>();
        for (var i = 0; i < labels.size(); i++) {
            rows.add(row(i, labels.get(i)));
        }
        return new Table("", columns, rows, List.of());
    }

    private List<Value> row(int index, String label) {
        var customer = members.all()[index];
        var cells = new ArrayList<Value>(List.of(new Value.Count(members.ranks()[index]), new Value.Text(label)));
        if (!isOne()) {
            cells.add(new Value.Text(members.now().tiers().tier(customer).orElseThrow().label()));
        }
        var last = members.asked().portfolio().days().lastPurchase(customer, members.now().endDay());
        cells.addAll(List.of(money(members.value(customer)), members.missing(customer), members.cushion(customer),
                new Value.Day(LocalDate.ofEpochDay(last))));
        return cells;
    }

    private ChartSpec chart() {
        var shown = members.shown();
        var labels = members.labels(shown);
        var bars = new ArrayList<ChartSpec.Bar>();
        for (var i = 0; i < Math.min(MOST_BARS, shown.length); i++) {
            bars.add(new ChartSpec.Bar(labels.get(i), money(members.value(shown[i])).major().doubleValue(), note(shown[i]),
                    ChartSpec.Tone.PRIMARY));
        }
        var cut = bars.size() < members.all().length ? "; the first " + bars.size() : "";
        var subtitle = words().head() + " in the " + TierDay.MONTHS + " months to " + words().wording().day(members.now().day()) + cut;
        var alt = finding() + ". Greatest first: " + String.join(", ", labels.stream().limit(5).toList()) + ".";
        return new ChartSpec.Bars(new ChartSpec.Heading(finding(), subtitle, alt), members.asked().money(), bars);
    }

    private String note(int customer) {
        var missing = members.now().tiers().missing(customer);
        return missing.isEmpty() ? "" : words().money(missing.getAsLong()) + " to the next tier";
    }

    private List<String> footnotes() {
        var notes = new ArrayList<>(words().definitions());
        notes.add(Definition.TIER_DISTANCE.sentence());
        notes.add("Rank, " + words().noun() + " and distances are those in the whole portfolio, all others staying as they are.");
        notes.add(new Footnotes(members.asked(), words().wording()).asOf());
        notes.add("Revenue without a customer is in no tier.");
        return notes;
    }

    private Money money(long minor) {
        return members.asked().money(minor);
    }

    private TierWords words() {
        return new TierWords(members.asked());
    }
}
