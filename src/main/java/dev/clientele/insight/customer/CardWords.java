package dev.clientele.insight.customer;

import dev.clientele.model.Money;
import dev.clientele.model.Tier;
import dev.clientele.model.Value;
import dev.clientele.portfolio.risk.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;

/// The sentence of a customer's card.
record CardWords(Card card) {

    /// `Nordlicht Handel is Gold, brought €84k in the last 12 months (+12 %), rank 14 of 412; usually buys every 24 days, last 9
    /// days ago.`
    String headline() {
        if (!card.hasBought()) {
            return card.phrase("{customer} has not bought anything up to {day}.").with("day", card.asked().asOf()).words();
        }
        var isOverdue = card.outlook().reasons().contains(Reason.OVERDUE);
        return card.phrase("{customer} {standing}[{told}; {rhythm}].{risk}")
                .with("standing", card.standing().tier().map(this::active).orElseGet(this::inactive)).with("told", !isOverdue)
                .with("rhythm", rhythm()).with("risk", risk()).words();
    }

    /// ` At risk with €4k of yearly profit: usually buys every 24 days, silent for 71.`, or that what speaks for it is below the floor
    /// from which `at-risk` names customers; empty for a customer without a reason.
    private String risk() {
        var outlook = card.outlook();
        if (!outlook.hasReasons()) {
            return "";
        }
        return card.phrase(" {named:At risk|Below the floor of `at-risk`}[{any} with {money} of yearly {noun}]: {reasons}.")
                .with("named", outlook.isAtRisk())
                .with("any", outlook.valueAtRisk() instanceof Money atRisk && atRisk.minor() > 0).with("money", outlook.valueAtRisk())
                .with("noun", outlook.of().noun()).with("reasons", String.join("; ", outlook.words())).words();
    }

    /// What the chart shows: the money alone.
    String finding() {
        if (card.windows().lastTwelve().net() == 0) {
            return card.phrase("{customer} brought nothing in the last 12 months").words();
        }
        return card.phrase("{customer} {brought}").with("brought", brought()).words();
    }

    /// `brought €84k in the last 12 months (+12 %)`.
    private String brought() {
        return card.phrase("brought {net} in the last 12 months[ ({more:+|}{change})]")
                .with("net", card.money(card.windows().lastTwelve().net()))
                .with("more", card.change() instanceof Value.Change(double more) && more > 0).with("change", change()).words();
    }

    private Value change() {
        return card.change() instanceof Value.Change(double more) ? new Value.Share(more) : card.change();
    }

    private String active(Tier tier) {
        return card.phrase("is {tier}, {brought}, rank {rank} of {active}").with("tier", tier.label()).with("brought", brought())
                .with("rank", card.standing().rank()).with("active", card.standing().active()).words();
    }

    private String inactive() {
        return card.phrase("is not active; it brought {net} in all, on {days purchase day}")
                .with("net", card.money(card.windows().allTime().net()))
                .with("days", purchaseDays()).words();
    }

    private String rhythm() {
        if (card.rhythm().isKnown(card.customer())) {
            return card.phrase("usually {active:buys|bought} every {gap}, last {ago}").with("active", card.standing().tier().isPresent())
                    .with("gap", gap()).with("ago", ago()).words();
        }
        if (purchaseDays() == 1) {
            return "bought once, " + ago();
        }
        return card.phrase("bought on {days} days since {first}, last {ago}").with("days", Integer.toString(purchaseDays()))
                .with("first", LocalDate.ofEpochDay(card.rhythm().first()[card.customer()])).with("ago", ago()).words();
    }

    /// The usual gap, `24 days`, of a customer with a rhythm.
    String gap() {
        var days = card.rhythm().medianGap()[card.customer()];
        if (days == 1) {
            return "day";
        }
        var isWhole = days == Math.rint(days);
        return card.wording().decimal(BigDecimal.valueOf(days), isWhole ? 0 : 1) + " days";
    }

    private String ago() {
        var days = card.rhythm().daysSince(card.customer());
        if (days == 0) {
            return "on " + card.wording().day(card.asked().asOf());
        }
        return card.phrase("{days day} {named:before|ago}").with("days", days).with("named", card.asked().invocation().answerDay().named())
                .words();
    }

    private int purchaseDays() {
        return card.rhythm().purchaseDays()[card.customer()];
    }
}
