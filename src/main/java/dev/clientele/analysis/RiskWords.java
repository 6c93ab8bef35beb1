package dev.clientele.analysis;

import dev.clientele.model.ValueFormatter;
import dev.clientele.portfolio.risk.Reason;
import dev.clientele.portfolio.risk.RiskDays;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// The reasons for risk as a colleague would say them: `usually buys every 24 days, silent for 71`.
public record RiskWords(CustomerRisks of) {

    /// The reasons of a customer, the weightiest first; empty for one without. Who is overdue is mostly fading, too, and its silence is
    /// told once.
    public List<String> all(int customer) {
        var words = new ArrayList<String>();
        for (var reason : of.risks().reasons(customer)) {
            if (reason != Reason.FADING || !of.risks().has(customer, Reason.OVERDUE)) {
                words.add(one(customer, reason));
            }
        }
        return words;
    }

    /// How long a customer has been silent, and how it usually buys: `bought twice, silent for 71 days` for one without a rhythm.
    public String silence(int customer) {
        var rhythm = of.risks().rhythm();
        if (rhythm.isKnown(customer)) {
            return overdue(customer);
        }
        return "bought " + (rhythm.purchaseDays()[customer] == 1 ? "once" : "twice") + ", silent for " + days(rhythm.daysSince(customer));
    }

    /// Two or three words for the note of a bar, which has little room: `silent 71 d`.
    public String brief(int customer, Reason reason) {
        var risks = of.risks();
        return switch (reason) {
            case OVERDUE, FADING -> "silent " + wording().count(risks.rhythm().daysSince(customer)) + " d";
            case SHRINKING -> "-" + wording().shareShort(Math.min(1, loss(customer))) + " in " + RiskDays.RECENT_DAYS + " d";
            case NARROWING -> wording().count(risks.breadth().now()[customer]) + " of " + products(risks.breadth().before()[customer]);
            case RENEWAL -> "renewal " + wording().count(untilRenewal(customer)) + " d";
            case CREDIT -> "credit note";
        };
    }

    /// One reason of a customer that has it.
    public String one(int customer, Reason reason) {
        return switch (reason) {
            case OVERDUE -> overdue(customer);
            case FADING -> fading(customer);
            case SHRINKING -> shrinking(customer);
            case NARROWING -> products(of.risks().breadth().now()[customer]) + " in 12 months, "
                    + wording().count(of.risks().breadth().before()[customer]) + " in those before";
            case RENEWAL -> renewal(customer);
            case CREDIT -> "last document a credit note";
        };
    }

    private String overdue(int customer) {
        var rhythm = of.risks().rhythm();
        return "usually buys every " + days(rhythm.medianGap()[customer]) + ", silent for " + wording().count(rhythm.daysSince(customer));
    }

    private String fading(int customer) {
        return "silent for " + days(of.risks().rhythm().daysSince(customer)) + ", P(alive) "
                + wording().shareShort(of.risks().alive()[customer]);
    }

    private String shrinking(int customer) {
        var now = of.risks().turnover().recent()[customer];
        var before = of.risks().turnover().yearAgo()[customer];
        if (now <= 0) {
            return "nothing in " + RiskDays.RECENT_DAYS + " days, " + wording().moneyShort(of.asked().money(before)) + " a year before";
        }
        return wording().shareShort(loss(customer)) + " less in " + RiskDays.RECENT_DAYS + " days than a year before";
    }

    /// By how much the trailing days are below those a year before.
    private double loss(int customer) {
        return 1 - (double) of.risks().turnover().recent()[customer] / of.risks().turnover().yearAgo()[customer];
    }

    private String products(int count) {
        return count == 0 ? "no product" : wording().counted(count, "product", "products");
    }

    private int untilRenewal(int customer) {
        return of.risks().selection().portfolio().customers().profiles().renewal()[customer] - of.risks().days().end() + 1;
    }

    private String renewal(int customer) {
        var due = untilRenewal(customer);
        return due == 0 ? "renewal today" : "renewal in " + wording().counted(due, "day", "days");
    }

    /// A number of days as a person says it: whole, but for short ones.
    private String days(double days) {
        var number = BigDecimal.valueOf(days);
        var whole = days >= 10 || days == Math.rint(days);
        return whole
                ? wording().counted(number.setScale(0, RoundingMode.HALF_UP).longValueExact(), "day", "days")
                : wording().decimal(number, 1) + " days";
    }

    private ValueFormatter wording() {
        return of.asked().wording();
    }
}
