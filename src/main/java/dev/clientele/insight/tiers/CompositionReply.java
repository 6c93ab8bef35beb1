package dev.clientele.insight.tiers;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Reply;
import dev.clientele.model.Tier;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Puts the composition by tiers into a reply: title, headline, figures, footnotes.
record CompositionReply(Composition composition) {

    Reply reply() {
        var asked = composition.asked();
        var title = "Tiers by " + words().noun() + words().asOf() + asked.filterWords();
        var charts = now().customers() == 0 ? List.<ChartSpec>of() : List.of(new CompositionChart(composition).chart(finding()));
        return new Reply("tiers", title, headline(), Optional.of(asked.asOf()), figures(), new CompositionTables(composition).all(), charts,
                footnotes(), new TierButtons(asked).ofComposition(composition), asked.portfolio().dataVersion());
    }

    /// `23 Platinum customers, 5 % of 453, make 30 % of net revenue: €8.8m of €29m in ... A year
    /// before 28 made 31 %.`
    private String headline() {
        var lead = composition.lead();
        if (lead.isEmpty()) {
            return finding() + ".";
        }
        var value = composition.value(now(), lead.get());
        return finding() + ": " + words().money(value) + " of " + words().money(composition.value(now())) + " in the " + TierDay.MONTHS
                + " months to " + words().wording().day(now().day()) + "." + yearBefore(lead.get());
    }

    private String yearBefore(int lead) {
        return composition.before().map(before -> {
            var share = TierWords.share(composition.value(before, lead), composition.value(before));
            var customers = before.sums().customers()[lead];
            return customers > 0 && share instanceof Value.Share(double part)
                    ? " A year before " + words().wording().count(customers) + " made " + words().wording().shareShort(part) + "."
                    : "";
        }).orElse("");
    }

    private String finding() {
        var lead = composition.lead();
        if (lead.isEmpty()) {
            return "No customer is active on " + words().wording().day(now().day()) + composition.asked().filterWords();
        }
        var wording = words().wording();
        var count = now().sums().customers()[lead.get()];
        var who = wording.counted(count, composition.tiers().get(lead.get()).label() + " customer",
                composition.tiers().get(lead.get()).label() + " customers");
        var of = count == now().customers()
                ? ""
                : ", " + wording.shareShort((double) count / now().customers()) + " of "
                        + wording.count(now().customers()) + ",";
        var share = TierWords.share(composition.value(now(), lead.get()), composition.value(now()));
        var makes = share instanceof Value.Share(double part)
                ? (count == 1 ? " makes " : " make ") + wording.shareShort(part) + " of "
                : (count == 1 ? " has " : " have ");
        return who + of + makes + words().noun() + composition.asked().filterWords();
    }

    private Map<String, Value> figures() {
        var figures = new LinkedHashMap<String, Value>();
        figures.put("customers", new Value.Count(now().customers()));
        figures.put("netRevenue", composition.asked().money(now().net()));
        if (composition.costed()) {
            figures.put("profit", composition.asked().money(now().profit()));
        }
        for (var tier = 0; tier < composition.tiers().size(); tier++) {
            var name = name(composition.tiers().get(tier));
            figures.put(name + "Customers", new Value.Count(now().sums().customers()[tier]));
            figures.put(name + "NetRevenue", composition.asked().money(now().sums().net()[tier]));
            figures.put(name + "ShareOfCustomers", Value.share(now().sums().customers()[tier], now().customers(), "nobody is active"));
            figures.put(name + "ShareOfRevenue", TierWords.share(now().sums().net()[tier], now().net()));
        }
        return figures;
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
        var unassigned = totals.net()[totals.unassigned()];
        var inactive = now().sums().net()[composition.tiers().size()];
        var assigned = composition.asked().selection().includesUnassigned()
                ? unassigned == 0 ? "No revenue of these 12 months is unassigned" : amount(unassigned) + " is unassigned and in no tier"
                : "Revenue without a customer cannot fit a filter on customers and is left out";
        return assigned + (inactive == 0 ? "." : "; " + amount(inactive) + " is of customers that are not active, in no tier either.");
    }

    private String amount(long minor) {
        return words().wording().money(composition.asked().money(minor));
    }

    private TierDay now() {
        return composition.now();
    }

    private TierWords words() {
        return composition.words();
    }
}
