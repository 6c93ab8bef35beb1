package dev.clientele.digest.page;

import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.Section;
import dev.clientele.digest.part.Drift;
import dev.clientele.digest.part.RevenueWindow;
import dev.clientele.model.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/// The raw figures of a digest by name: those of the sections ordered.
record DigestFigures(Digest digest) {

    Map<String, Value> figures() {
        var figures = new LinkedHashMap<String, Value>();
        figures.put("since", new Value.Day(digest.since().day()));
        digest.request().content().sections().forEach(section -> put(figures, section));
        return figures;
    }

    private void put(Map<String, Value> figures, Section section) {
        switch (section) {
            case REVENUE -> digest.revenue().stretches().forEach(stretch -> revenue(figures, stretch));
            case FLOWS -> flows(figures);
            case TIERS -> digest.tiers().ifPresent(tiers -> {
                figures.put("tiersUp", new Value.Count(tiers.up().size()));
                figures.put("tiersDown", new Value.Count(tiers.down().size()));
            });
            case MOVERS -> {
                figures.put("grew", new Value.Count(digest.movers().up().length));
                figures.put("shrank", new Value.Count(digest.movers().down().length));
            }
            case RISK -> {
                figures.put("newlyAtRisk", new Value.Count(digest.risks().customers().length));
                figures.put("newValueAtRisk", digest.risks().of().sumAtRisk(digest.risks().atRisk()));
                figures.put("atRisk", new Value.Count(digest.risks().all()));
            }
            case CONCENTRATION -> {
                standing(figures, "", digest.drift().now());
                standing(figures, "Before", digest.drift().then());
            }
            case ACTIONS -> figures.put("actionsDue", new Value.Count(digest.due().size()));
            case RESTATED -> figures.put("restated", new Value.Count(digest.restated().size()));
        }
    }

    private void revenue(Map<String, Value> figures, RevenueWindow stretch) {
        var name = switch (stretch.kind()) {
            case WEEK -> "netRevenueWeek";
            case MONTH -> "netRevenueMonth";
            case YEAR -> "netRevenueYear";
        };
        figures.put(name, digest.asked().money(stretch.net()));
        figures.put(name + "Before", stretch.before().<Value>map(days -> digest.asked().money(stretch.netBefore()))
                .orElseGet(() -> new Value.Undefined("the data begins later")));
        figures.put(name + "Change", stretch.change());
    }

    private void flows(Map<String, Value> figures) {
        var flow = digest.flows().flow();
        figures.put("opening", new Value.Count(flow.opening()));
        figures.put("new", new Value.Count(flow.gained()));
        figures.put("regained", new Value.Count(flow.regained()));
        figures.put("lost", new Value.Count(flow.lost()));
        figures.put("closing", new Value.Count(flow.closing()));
        figures.put("newRevenue", digest.asked().money(digest.flows().newNet()));
        figures.put("regainedRevenue", digest.asked().money(digest.flows().regainedNet()));
        figures.put("lostRevenue", digest.asked().money(digest.flows().lostNet()));
    }

    private static void standing(Map<String, Value> figures, String suffix, Drift.Standing standing) {
        figures.put("top5Share" + suffix, standing.top5());
        figures.put("top10Share" + suffix, standing.top10());
        figures.put("customersForHalf" + suffix, new Value.Count(standing.forHalf()));
    }
}
