package dev.clientele.insight.tiers;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Reply;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import dev.clientele.portfolio.TierMoves;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `tiers moves`: who moved up and down, who lapsed and who came, in a sentence, a matrix, names and money.
record MovesReply(TierChange change) {

    Reply reply() {
        var asked = change.asked();
        var charts = change.customers() == 0 ? List.<ChartSpec>of() : new MovesCharts(change).all(finding());
        return new Reply("tiers", "Moves between tiers by " + words().noun() + change.between() + asked.filterWords(), headline(),
                Optional.of(asked.asOf()), figures(), new MovesTables(change).all(), charts, footnotes(),
                new TierButtons(asked).ofMoves(change), asked.portfolio().dataVersion());
    }

    /// `34 customers moved up (+€1.2m), 51 down (-€0.9m) between ...; 109 became inactive (-€5.1m), 3 of them Platinum.`
    private String headline() {
        if (change.customers() == 0) {
            return "No customer had bought by " + words().wording().day(change.days().to()) + change.asked().filterWords() + ".";
        }
        return upAndDown(true) + change.between() + change.asked().filterWords() + "; " + lapsed() + ".";
    }

    private String upAndDown(boolean withMoney) {
        if (moves().up().isEmpty() && moves().down().isEmpty()) {
            return "No customer moved up or down";
        }
        return words().wording().counted(moves().up().size(), "customer", "customers") + " moved up"
                + (withMoney ? money(moves().up()) : "")
                + ", " + words().wording().count(moves().down().size()) + " down" + (withMoney ? money(moves().down()) : "");
    }

    private String lapsed() {
        if (moves().lapsed().isEmpty()) {
            return "none became inactive";
        }
        var best = moves().matrix()[0][moves().inactive()];
        var count = moves().lapsed().size();
        var label = change.column(0);
        var ofThem =
                best == 0 ? "" : count == 1 ? ", a " + label + " customer" : ", " + words().wording().count(best) + " of them " + label;
        return words().wording().count(count) + " became inactive" + money(moves().lapsed()) + ofThem;
    }

    private String money(List<TierMoves.Move> some) {
        return !some.isEmpty() && change.change(some) instanceof Money(long minor, var ignored) ? " (" + words().gain(minor) + ")" : "";
    }

    private String finding() {
        return upAndDown(false) + ", " + words().wording().count(moves().lapsed().size()) + " became inactive"
                + change.asked().filterWords();
    }

    private Map<String, Value> figures() {
        var figures = new LinkedHashMap<String, Value>();
        put(figures, "movedUp", moves().up());
        put(figures, "movedDown", moves().down());
        put(figures, "becameInactive", moves().lapsed());
        figures.put("bestTierBecameInactive", new Value.Count(moves().matrix()[0][moves().inactive()]));
        figures.put("returned", new Value.Count(change.sum(moves().inactive(), 0, moves().inactive())));
        figures.put("new", new Value.Count(change.sum(moves().inactive() + 1, 0, moves().inactive() + 1)));
        figures.put("stayed", new Value.Count(change.stayed()));
        figures.put("withinHysteresis", new Value.Count(moves().wavering().size()));
        figures.put("customers", new Value.Count(change.customers()));
        return figures;
    }

    private void put(Map<String, Value> figures, String name, List<TierMoves.Move> some) {
        figures.put(name, new Value.Count(some.size()));
        figures.put(name + "Change", change.change(some));
    }

    private List<String> footnotes() {
        var notes = new ArrayList<String>();
        notes.add(Definition.TIER_MOVE.sentence());
        notes.addAll(words().definitions());
        notes.add("Before and after: " + words().noun() + " of the " + TierDay.MONTHS + " months to each day.");
        var hysteresis = change.asked().settings().tiers().hysteresis();
        if (hysteresis > 0) {
            notes.add("Hysteresis " + words().percent(hysteresis) + ": " + words().wording().counted(moves().wavering().size(), "customer",
                    "customers") + " changed tier within it; the matrix shows them, ups and downs do not.");
        }
        if (!change.isMeasured()) {
            notes.add("Amounts before and after are not compared: " + change.asked().coverage().words(words().wording())
                    + ", and the tiers of " + words().wording().day(change.days().from()) + " stand on less than " + TierDay.MONTHS
                    + " months.");
        }
        notes.add(new Footnotes(change.asked(), words().wording()).asOf());
        notes.add("Revenue without a customer is in no tier.");
        return notes;
    }

    private TierMoves moves() {
        return change.moves();
    }

    private TierWords words() {
        return change.words();
    }
}
