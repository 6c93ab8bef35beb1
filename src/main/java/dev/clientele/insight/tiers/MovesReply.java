package dev.clientele.insight.tiers;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.model.Money;
import dev.clientele.portfolio.TierMoves;
import java.util.ArrayList;
import java.util.List;

/// `tiers moves`: who moved up and down, who lapsed and who came, in a sentence, a matrix, names and money.
record MovesReply(TierChange change) {

    Reply reply() {
        var asked = change.asked();
        var reply = asked.reply(change.phrase("Moves between tiers by {noun}{between}{filters}").words()).headline(headline())
                .tables(new MovesTables(change).all()).footnotes(footnotes()).buttons(new TierButtons(asked).ofMoves(change));
        figures(reply);
        if (change.customers() > 0) {
            reply.charts(new MovesCharts(change).all(finding()));
        }
        return reply.reply();
    }

    /// `34 customers moved up (+€1.2m), 51 down (-€0.9m) between ...; 109 became inactive (-€5.1m), 3 of them Platinum.`
    private String headline() {
        if (change.customers() == 0) {
            return change.phrase("No customer had bought by {to}{filters}.").words();
        }
        return change.phrase("{moved}{between}{filters}; {lapsed}.").with("moved", upAndDown(money(moves().up()), money(moves().down())))
                .with("lapsed", lapsed()).words();
    }

    /// @param up the money of those who moved up, empty for none
    private String upAndDown(String up, String down) {
        if (moves().up().isEmpty() && moves().down().isEmpty()) {
            return "No customer moved up or down";
        }
        return change.phrase("{up customer} moved up[ ({upMoney})], {down} down[ ({downMoney})]").with("up", moves().up().size())
                .with("upMoney", up).with("down", moves().down().size()).with("downMoney", down).words();
    }

    private String lapsed() {
        var count = moves().lapsed().size();
        if (count == 0) {
            return "none became inactive";
        }
        var best = moves().matrix()[0][moves().inactive()];
        var ofThem = count == 1 ? "[{any}, a {tier} customer]" : "[{any}, {best} of them {tier}]";
        return change.phrase("{count} became inactive[ ({money})]" + ofThem).with("count", count).with("money", money(moves().lapsed()))
                .with("any", best > 0).with("tier", change.column(0)).offer("best", () -> words().wording().count(best)).words();
    }

    /// `+€1.2m`; empty where nobody moved or nothing compares.
    private String money(List<TierMoves.Move> some) {
        return !some.isEmpty() && change.change(some) instanceof Money(long minor, var _) ? words().gain(minor) : "";
    }

    private String finding() {
        return change.phrase("{moved}, {lapsed} became inactive{filters}").with("moved", upAndDown("", ""))
                .with("lapsed", moves().lapsed().size()).words();
    }

    private void figures(ReplyBuilder reply) {
        figures(reply, "movedUp", moves().up());
        figures(reply, "movedDown", moves().down());
        figures(reply, "becameInactive", moves().lapsed());
        var inactive = moves().inactive();
        reply.figure("bestTierBecameInactive", moves().matrix()[0][inactive]).figure("returned", change.sum(inactive, 0, inactive))
                .figure("new", change.sum(inactive + 1, 0, inactive + 1)).figure("stayed", change.stayed())
                .figure("withinHysteresis", moves().wavering().size()).figure("customers", change.customers());
    }

    private void figures(ReplyBuilder reply, String name, List<TierMoves.Move> some) {
        reply.figure(name, some.size()).figure(name + "Change", change.change(some));
    }

    private List<String> footnotes() {
        var notes = new ArrayList<String>();
        notes.add(Definition.TIER_MOVE.sentence());
        notes.addAll(words().definitions());
        notes.add(change.phrase("Before and after: {noun} of the {months} to each day.").words());
        var hysteresis = change.asked().settings().tiers().hysteresis();
        if (hysteresis > 0) {
            notes.add(change.phrase(
                    "Hysteresis {percent}: {wavering customer} changed tier within it; the matrix shows them, ups and downs do not.")
                    .with("percent", words().percent(hysteresis)).with("wavering", moves().wavering().size()).words());
        }
        if (!change.isMeasured()) {
            notes.add(change
                    .phrase("Amounts before and after are not compared: {coverage}, so the tiers of {from} rest on less than {months}.")
                    .with("coverage", change.asked().coverage().words(words().wording())).words());
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
