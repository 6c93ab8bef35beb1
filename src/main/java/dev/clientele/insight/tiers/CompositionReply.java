package dev.clientele.insight.tiers;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.model.Money;
import dev.clientele.model.Tier;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Puts the composition by tiers into a reply: title, headline, figures, footnotes.
record CompositionReply(Composition composition) {

    Reply reply() {
        var asked = composition.asked();
        var reply = asked.reply(words().phrase("Tiers by {noun}{asOf}").words() + asked.filterWords()).headline(headline())
                .tables(new CompositionTables(composition).all()).footnotes(footnotes())
                .buttons(new TierButtons(asked).ofComposition(composition));
        figures(reply);
        if (now().customers() > 0) {
            reply.chart(new CompositionChart(composition).chart(finding()));
        }
        return reply.reply();
    }

    /// `23 Platinum customers, 5 % of 453, make 30 % of net revenue: €8.8m of €29m in ... A year
    /// before 28 made 31 %.`
    private String headline() {
        var lead = composition.lead();
        if (lead.isEmpty()) {
            return finding() + ".";
        }
        return words().phrase("{finding}: {part} of {all} in the {months} to {day}.{before}").with("finding", finding())
                .with("part", money(composition.value(now(), lead.get()))).with("all", money(composition.value(now())))
                .with("day", now().day()).with("before", yearBefore(lead.get())).words();
    }

    /// ` A year before 28 made 31 %.`
    private String yearBefore(int lead) {
        return composition.before().filter(before -> before.sums().customers()[lead] > 0)
                .map(before -> words().phrase("[ A year before {customers} made {share}.]")
                        .with("customers", before.sums().customers()[lead])
                        .with("share", TierWords.share(composition.value(before, lead), composition.value(before))).words())
                .orElse("");
    }

    private String finding() {
        var lead = composition.lead();
        if (lead.isEmpty()) {
            return composition.asked().phrase("No customer is active on {day}{filters}").with("day", now().day()).words();
        }
        var count = now().sums().customers()[lead.get()];
        var share = TierWords.share(composition.value(now(), lead.get()), composition.value(now()));
        return composition.asked()
                .phrase("{count} {tier} {count:customer|customers}[{isPart}, {ofAll} of {all},] "
                        + "{makes}{noun}{filters}")
                .with("count", count).with("tier", composition.tiers().get(lead.get()).label()).with("isPart", count != now().customers())
                .with("ofAll", new Value.Share((double) count / now().customers())).with("all", now().customers())
                .with("makes", makes(count, share)).with("noun", words().noun()).words();
    }

    /// `make 30 % of `; `have ` where there is no share.
    private String makes(int count, Value share) {
        if (share instanceof Value.Undefined) {
            return words().phrase("{count:has|have} ").with("count", count).words();
        }
        return words().phrase("{count:makes|make} {share} of ").with("count", count).with("share", share).words();
    }

    private void figures(ReplyBuilder reply) {
        reply.figure("customers", now().customers()).figure("netRevenue", money(now().net()));
        if (composition.costed()) {
            reply.figure("profit", money(now().profit()));
        }
        for (var tier = 0; tier < composition.tiers().size(); tier++) {
            var name = name(composition.tiers().get(tier));
            var customers = now().sums().customers()[tier];
            var net = now().sums().net()[tier];
            reply.figure(name + "Customers", customers).figure(name + "NetRevenue", money(net))
                    .figure(name + "ShareOfCustomers", Value.share(customers, now().customers(), "nobody is active"))
                    .figure(name + "ShareOfRevenue", TierWords.share(net, now().net()));
        }
    }

    private Money money(long minor) {
        return composition.asked().money(minor);
    }

    /// `platinum`, `classA`.
    static String name(Tier tier) {
        var letters = tier.label().replace(" ", "");
        return letters.substring(0, 1).toLowerCase(Locale.ROOT) + letters.substring(1);
    }

    private List<String> footnotes() {
        var notes = new ArrayList<>(words().definitions());
        notes.add(Definition.TIER_BOUNDARY.sentence());
        var footnotes = new Footnotes(composition.asked(), words().wording());
        if (composition.costed()) {
            notes.add(footnotes.estimatedCost(now().inTiers(now().sums().estimated()), now().net()));
        }
        notes.add(footnotes.asOf());
        footnotes.uncompared(TierDay.start(now().day().minusYears(1))).ifPresent(notes::add);
        notes.add(outside());
        return notes;
    }

    /// The revenue of the twelve months that is in no tier.
    private String outside() {
        var totals = now().totals();
        var inactive = now().sums().net()[composition.tiers().size()];
        return words().phrase("{unassigned}[; {inactive} is of customers that are not active, in no tier either].")
                .with("unassigned", unassigned(totals.net()[totals.unassigned()]))
                .with("inactive", Optional.of(inactive).filter(net -> net != 0).map(this::amount)).words();
    }

    private String unassigned(long net) {
        if (!composition.asked().selection().includesUnassigned()) {
            return "Revenue without a customer cannot fit a filter on customers and is left out";
        }
        return net == 0 ? "No revenue of these 12 months is unassigned" : amount(net) + " is unassigned and in no tier";
    }

    private String amount(long minor) {
        return words().wording().money(money(minor));
    }

    private TierDay now() {
        return composition.now();
    }

    private TierWords words() {
        return composition.words();
    }
}
