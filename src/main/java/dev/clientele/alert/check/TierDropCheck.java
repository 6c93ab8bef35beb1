package dev.clientele.alert.check;

import dev.clientele.alert.rule.Rule;
import dev.clientele.analysis.Scope;
import dev.clientele.command.Filter;
import dev.clientele.model.Dimension;
import dev.clientele.model.Tier;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.portfolio.TierMoves;
import dev.clientele.portfolio.TierMoves.Move;
import dev.clientele.portfolio.Tiers;
import java.util.ArrayList;
import java.util.List;

/// Customers in a worse tier than three months before. Its level is how many tiers they fell; a customer that was only
/// overtaken has nothing at stake. A customer that falls from another tier
/// is another case.
record TierDropCheck(AlertContext scene, Tiers before, Tiers after, List<AlertFinding> findings) implements OfCustomers {

    private static final String FROM = " from ";

    static TierDropCheck of(Rule.TierDrop rule, AlertContext scene) {
        var filters = rule.bar().filters();
        var from =
                filters.stream().filter(filter -> filter.dimension() == Dimension.TIER).map(Filter::values).flatMap(List::stream).toList();
        var asked = scene.asked(filters.stream().filter(filter -> filter.dimension() != Dimension.TIER).toList());
        var earlier = scene.day().minusMonths(AlertContext.LOOK_BACK_MONTHS);
        var before = Scope.tiers(scene.portfolio(), scene.terms(), earlier);
        var after = Scope.tiers(scene.portfolio(), scene.terms(), scene.day());
        var days = new TierMoves.Days(before, Math.toIntExact(earlier.plusDays(1).toEpochDay()), after, scene.end());
        var least = scene.minor(rule.bar().over());
        var found = new ArrayList<AlertFinding>();
        for (var move : TierMoves.of(asked.selection(), days, scene.terms().tiers().hysteresis()).down()) {
            var tier = before.tiers().get(move.from()).label();
            if ((least == 0 || -move.change() >= least) && (from.isEmpty() || from.contains(tier))) {
                found.add(finding(scene, move, tier));
            }
        }
        return new TierDropCheck(scene, before, after, List.copyOf(found));
    }

    private static AlertFinding finding(AlertContext scene, Move move, String tier) {
        return new AlertFinding(scene.id(move.customer()) + FROM + tier, move.customer(), move.to() - move.from(),
                Math.max(0, -move.change()));
    }

    @Override
    public String why(AlertFinding finding) {
        var customer = finding.customer();
        var wording = scene.terms().wording();
        return before.tier(customer).map(Tier::label).orElse("") + " three months ago, now "
                + after.tier(customer).map(Tier::label).orElse("")
                + ": " + wording.moneyShort(scene.money(after.value()[customer])) + " of " + scene.terms().tiers().by().noun()
                + " in 12 months, " + wording.moneyShort(scene.money(before.value()[customer])) + " then";
    }

    @Override
    public Ending ending(AlertCase open) {
        var customer = scene.customer(open);
        var from = open.subject().key().substring(open.subject().key().lastIndexOf(FROM) + FROM.length());
        var place = after.tiers().stream().filter(tier -> tier.label().equals(from)).findFirst().map(Tier::place);
        if (customer.isPresent() && place.isPresent() && after.place()[customer.getAsInt()] <= place.get()) {
            return Ending.RECOVERED;
        }
        return scene.isLookedBackTo(open) ? Ending.STAYS : Ending.LAPSED;
    }
}
