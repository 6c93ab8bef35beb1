package dev.clientele.insight.tiers;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// `tiers gold`: who is in it, what they are worth and how far each is from the next tier.
record TierMembersReply(Members members) {

    private static final int MOST_BARS = 20;

    Reply reply() {
        var asked = members.asked();
        var reply = asked.reply(title()).headline(headline()).table(table()).footnotes(footnotes())
                .buttons(new TierButtons(asked).ofMembers(members)).figure("customers", members.all().length)
                .figure("value", money(members.value())).figure("shareOfTiers", TierWords.share(members.value(), members.portfolioValue()))
                .figure("shown", members.shown().length)
                .listed(asked.listed(members.all(), members.shown().length));
        if (members.all().length > 0) {
            reply.chart(chart());
        }
        return reply.reply();
    }

    private String title() {
        var pattern = isOne() ? "{tiers} customers by {noun}{asOf}{filters}" : "Customers in {tiers} by {noun}{asOf}{filters}";
        return words().phrase(pattern).with("tiers", TierWords.either(members.wanted())).words();
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
        var neighbours = isOne() ? closest() + loosest() : "";
        return words()
                .phrase("{finding}, with {value} of {noun}[{isPart}, {share} of that of all tiers], in the {months} to {day}.{neighbours}")
                .with("finding", finding()).with("value", money(members.value())).with("isPart", !isAll)
                .with("share", TierWords.share(members.value(), members.portfolioValue())).with("day", members.now().day())
                .with("neighbours", neighbours).words();
    }

    private String finding() {
        var count = members.all().length;
        if (count == 0) {
            return words().phrase("No customer is {tiers}{filters}").with("tiers", TierWords.either(members.wanted())).words();
        }
        return words().phrase("{count customer is|customers are} {tiers}{filters}").with("count", count)
                .with("tiers", TierWords.either(members.wanted())).words();
    }

    private String closest() {
        return members.closest()
                .map(customer -> words().phrase(" Closest to the next tier up: {customer}, {money} short.")
                        .with("customer", label(customer))
                        .with("money", money(members.now().tiers().missing(customer).orElseThrow())).words())
                .orElse("");
    }

    private String loosest() {
        return members.loosest()
                .map(customer -> words().phrase(" Closest to the next tier down: {customer}, {money} above it.")
                        .with("customer", label(customer)).with("money", money(members.now().tiers().cushion(customer).orElseThrow()))
                        .words())
                .orElse("");
    }

    private String label(int customer) {
        return members.labels(new int[]{customer}).getFirst();
    }

    private Table table() {
        var money = members.asked().money();
        var shown = members.shown();
        var labels = members.labels(shown);
        var table = TableBuilder.ranked(shown.length).count("rank", "#", row -> members.ranks()[row])
                .text("customer", "Customer", labels::get);
        if (!isOne()) {
            table.text("tier", "Tier", row -> members.now().tiers().tier(shown[row]).orElseThrow().label());
        }
        return table.column("value", words().head(), money, row -> money(members.value(shown[row])))
                .column("missing", "Missing to next tier up", money, row -> members.missing(shown[row]))
                .column("cushion", "Cushion to next tier down", money, row -> members.cushion(shown[row]))
                .column("lastPurchase", "Last purchase", Unit.Plain.DAY, row -> lastPurchase(shown[row])).table("");
    }

    private Value lastPurchase(int customer) {
        return new Value.Day(LocalDate.ofEpochDay(members.asked().portfolio().days().lastPurchase(customer, members.now().endDay())));
    }

    private ChartSpec chart() {
        var shown = members.shown();
        var labels = members.labels(shown);
        var bars = new ArrayList<ChartSpec.Bar>();
        for (var i = 0; i < Math.min(MOST_BARS, shown.length); i++) {
            bars.add(new ChartSpec.Bar(labels.get(i), money(members.value(shown[i])).major().doubleValue(), note(shown[i]),
                    ChartSpec.Tone.PRIMARY));
        }
        var subtitle = words().phrase("{head} in the {months} to {day}[{cut}; the first {bars}]").with("head", words().head())
                .with("day", members.now().day()).with("cut", bars.size() < members.all().length).with("bars", bars.size()).words();
        var alt = finding() + ". Greatest first: " + String.join(", ", labels.stream().limit(5).toList()) + ".";
        return new ChartSpec.Bars(new ChartSpec.Heading(finding(), subtitle, alt), members.asked().money(), bars);
    }

    private String note(int customer) {
        return words().phrase("[{missing} to the next tier]").with("missing", members.missing(customer)).words();
    }

    private List<String> footnotes() {
        var notes = new ArrayList<>(words().definitions());
        notes.add(Definition.TIER_DISTANCE.sentence());
        notes.add(words().phrase("Rank, {noun} and distances are those in the whole portfolio, if all others stay as they are.").words());
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
