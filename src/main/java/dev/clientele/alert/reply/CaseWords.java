package dev.clientele.alert.reply;

import dev.clientele.alert.rule.Rule;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.alert.Verdict;

/// A case in sentences.
record CaseWords(AlertCase about, Rule rule, Ground ground) {

    /// `Nordlicht Handel is at risk: usually buys every 24 days, silent for 71. €12.4k are at stake.`
    String headline() {
        return sentence() + "." + stake() + stance();
    }

    /// What is so, without what is at stake.
    String sentence() {
        var name = about.subject().name();
        var why = about.sight().why();
        return switch (rule) {
            case Rule.AtRisk ignored -> name + (about.told().times() > 1 ? " is more at risk: " : " is at risk: ") + why;
            case Rule.TierDrop ignored -> name + " fell to a worse tier: " + why;
            case Rule.Lost ignored -> name + " is lost: " + why;
            case Rule.Regained ignored -> name + " is back: " + why;
            case Rule.BigOrder ignored -> name + " " + why;
            case Rule.RevenueDrop ignored -> name + ": " + why;
            case Rule.Concentration ignored -> name + ": " + why;
            case Rule.Stale ignored -> name + " is stale: " + why;
        };
    }

    /// The money is named once: where the reason does not name it.
    private String stake() {
        var money = about.sight().money();
        if (!(rule instanceof Rule.AtRisk) || money <= 0) {
            return "";
        }
        var amount = ground.words(money) + " of " + (ground.portfolio().costed() ? "profit" : "net revenue");
        return ground.tellsChance(about.sight().day())
                ? " " + amount + " a year is at risk."
                : " It brought " + amount + " in the year to its last purchase.";
    }

    /// What became of it, and what people made of it.
    private String stance() {
        var end = about.course().endedOn().map(day -> ground.wording().day(day)).orElse("");
        var course = switch (about.course().state()) {
            case OPEN -> "";
            case RECOVERED -> " It recovered by " + end + ".";
            case LAPSED -> " It is no longer watched since " + end + ".";
        };
        return course + about.handling().verdict().map(CaseWords::verdict).orElse("");
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case REAL -> " It was real.";
            case KNOWN -> " There is a known reason.";
            case FALSE -> " It was a false alarm.";
        };
    }

    /// What it is called in a column: `at risk`.
    static String kind(Rule rule) {
        return switch (rule) {
            case Rule.AtRisk ignored -> "At risk";
            case Rule.TierDrop ignored -> "Tier drop";
            case Rule.Lost ignored -> "Lost";
            case Rule.Regained ignored -> "Regained";
            case Rule.BigOrder ignored -> "Big order";
            case Rule.RevenueDrop ignored -> "Revenue drop";
            case Rule.Concentration ignored -> "Concentration";
            case Rule.Stale ignored -> "Stale data";
        };
    }
}
