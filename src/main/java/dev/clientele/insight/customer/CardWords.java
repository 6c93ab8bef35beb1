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
            return card.name() + " has not bought anything up to " + card.wording().day(card.asked().asOf()) + ".";
        }
        var standing = card.standing().tier().map(this::active).orElseGet(this::inactive);
        var rhythm = card.outlook().reasons().contains(Reason.OVERDUE) ? "" : "; " + rhythm();
        return card.name() + standing + rhythm + "." + risk();
    }

    /// ` At risk with €4k of yearly profit: usually buys every 24 days, silent for 71.`; empty for a customer that is not.
    private String risk() {
        var outlook = card.outlook();
        if (!outlook.isAtRisk()) {
            return "";
        }
        var money = outlook.valueAtRisk() instanceof Money atRisk && atRisk.minor() > 0
                ? " with " + card.wording().moneyShort(atRisk) + " of yearly " + outlook.of().noun()
                : "";
        return " At risk" + money + ": " + String.join("; ", outlook.words()) + ".";
    }

    /// What the chart shows: the money alone.
    String finding() {
        var lastTwelve = card.windows().lastTwelve().net();
        if (lastTwelve == 0) {
            return card.name() + " brought nothing in the last 12 months";
        }
        return card.name() + " brought " + card.words(lastTwelve) + " in the last 12 months" + change();
    }

    private String active(Tier tier) {
        return " is " + tier.label() + ", brought " + card.words(card.windows().lastTwelve().net()) + " in the last 12 months" + change()
                + ", rank " + card.wording().count(card.standing().rank()) + " of " + card.wording().count(card.standing().active());
    }

    private String inactive() {
        return " is not active; it brought " + card.words(card.windows().allTime().net()) + " in all, on "
                + card.wording().counted(purchaseDays(), "purchase day", "purchase days");
    }

    /// ` (+12 %)`, empty where nothing before compares.
    private String change() {
        return card.change() instanceof Value.Change(double more)
                ? " (" + (more > 0 ? "+" : "") + card.wording().shareShort(more) + ")"
                : "";
    }

    private String rhythm() {
        if (card.rhythm().isKnown(card.customer())) {
            return "usually " + (card.standing().tier().isPresent() ? "buys" : "bought") + " every " + gap() + ", last " + ago();
        }
        var since = LocalDate.ofEpochDay(card.rhythm().first()[card.customer()]);
        return purchaseDays() == 1
                ? "bought once, " + ago()
                : "bought on " + purchaseDays() + " days since " + card.wording().day(since) + ", last " + ago();
    }

    /// The usual gap, `24 days`, of a customer with a rhythm.
    String gap() {
        var days = card.rhythm().medianGap()[card.customer()];
        var whole = days == Math.rint(days);
        var words = card.wording().decimal(BigDecimal.valueOf(days), whole ? 0 : 1);
        return days == 1 ? "day" : words + " days";
    }

    private String ago() {
        var days = card.rhythm().daysSince(card.customer());
        if (days == 0) {
            return "on " + card.wording().day(card.asked().asOf());
        }
        var words = card.wording().counted(days, "day", "days");
        return card.asked().invocation().answerDay().named() ? words + " before" : words + " ago";
    }

    private int purchaseDays() {
        return card.rhythm().purchaseDays()[card.customer()];
    }
}
