package dev.clientele.insight.risk;

import dev.clientele.analysis.CustomerRisks;
import dev.clientele.analysis.RiskFloor;
import dev.clientele.model.ValueFormatter;
import dev.clientele.portfolio.risk.Aftermath;
import dev.clientele.portfolio.risk.Floor;

/// The floor from which on customers are named, in words.
record FloorWords(CustomerRisks of, RiskFloor floor) {

    /// What is named, why from there on, and what that was right for.
    String sentence() {
        var least = share(floor.floor().share()) + " of what all active customers are expected to bring in a year";
        return "At risk are active customers with a reason and at least " + wording().moneyShort(of.asked().money(floor.money()))
                + " at stake, "
                + least + chance(" and ", floor.floor()) + ": " + chosen() + ". A warning was right if within " + Aftermath.DAYS
                + " days the customer was no longer active, or its net revenue in them was at most half of that in the same days a year before"
                + everyone() + ".";
    }

    private String chosen() {
        var right = wording().shareShort(of.asked().settings().risk().right());
        return floor.isProved()
                ? "the lowest floor at which at least " + right + " of such warnings were right; " + floor.record(wording())
                : "no floor is known at which at least " + right + " of such warnings were right; " + floor.record(wording());
    }

    /// `; of all active customers it was 31 %`.
    private String everyone() {
        return floor.warnings().all().customers() == 0
                ? ""
                : "; so it was with " + wording().shareShort(floor.warnings().all().right()) + " of all active customers";
    }

    /// ` and a chance of loss of at least 50 %`; where that cannot be told, the silence that it stands for; empty for any.
    String chance(String lead, Floor of) {
        if (!this.of.chance().canTell()) {
            return lead + "silent for at least " + gaps(of) + " times the usual gap";
        }
        return of.chance() > 0 ? lead + "a chance of loss of at least " + percent(of.chance()) : "";
    }

    /// How many usual gaps of silence a chance of loss stands for by the simple estimate; never fewer than those that make a customer overdue.
    static long gaps(Floor of) {
        return Math.max(2, Math.round(1 - Math.log(1 - of.chance()) / Math.log(2)));
    }

    /// `50 %`, `87.5 %`.
    private String percent(double chance) {
        return Math.rint(100 * chance) == 100 * chance ? wording().shareShort(chance) : wording().share(chance);
    }

    private String share(double part) {
        return wording().shareShort(part);
    }

    private ValueFormatter wording() {
        return of.asked().wording();
    }
}
