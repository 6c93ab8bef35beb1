package dev.clientele.analysis;

import dev.clientele.model.Value;
import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.risk.RiskDays;
import dev.clientele.portfolio.risk.Risks;
import dev.clientele.portfolio.risk.UsualGap;

/// The risks of a question's customers, and what they are measured by.
///
/// @param usual the usual gaps: each customer's own, and that of all for those without a rhythm
/// @param chance how P(alive) was told
public record CustomerRisks(Scope asked, Risks risks, UsualGap usual, AliveChance chance) {

    /// The risks at the end of the question's as-of day. What a customer is measured by does not depend on which others the
    /// question asks for.
    @SuppressWarnings("ReferenceEquality") // the same selection has the same rhythm
    public static CustomerRisks of(Scope asked) {
        var everyone = asked.everyone();
        var rhythmOfAll = Rhythm.of(everyone, asked.dataEndDay());
        var rhythm = everyone == asked.selection() ? rhythmOfAll : Rhythm.of(asked.selection(), asked.dataEndDay());
        var usual = UsualGap.of(rhythmOfAll);
        var days = RiskDays.of(asked.asOf(), asked.settings().activityWindowMonths());
        var chance = AliveChance.of(asked, usual);
        return new CustomerRisks(asked, Risks.of(asked.selection(), days, rhythm, chance.estimate()), usual, chance);
    }

    /// Whether a customer is active at the end of the as-of day; the lost are not at risk any more.
    public boolean isActive(int customer) {
        var from = asked.asOf().plusDays(1).minusMonths(asked.settings().activityWindowMonths()).toEpochDay();
        return risks.rhythm().purchaseDays()[customer] > 0 && risks.rhythm().last()[customer] >= from;
    }

    /// The customer's P(alive); undefined where it cannot be told.
    public Value alive(int customer) {
        var alive = risks.alive()[customer];
        return Double.isNaN(alive) ? new Value.Undefined(chance.canTell() ? "no customer has bought twice" : AliveChance.UNTOLD) : new Value.Share(alive);
    }

    /// The customer's value at risk; undefined where its P(alive) is.
    public Value atRisk(int customer) {
        return alive(customer) instanceof Value.Undefined unknown ? unknown : asked.money(risks.atRisk()[customer]);
    }

    /// A sum of values at risk; undefined where none can be told.
    ///
    /// @param minor minor units
    public Value sumAtRisk(long minor) {
        return chance.canTell() ? asked.money(minor) : new Value.Undefined(AliveChance.UNTOLD);
    }

    /// What the money at risk is: `profit`, or `net revenue` where there are no costs.
    public String noun() {
        return asked.portfolio().costed() ? "profit" : "net revenue";
    }
}
