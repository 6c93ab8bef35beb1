package dev.clientele.analysis;

import dev.clientele.model.Value;
import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.risk.Reason;
import dev.clientele.portfolio.risk.RiskDays;
import dev.clientele.portfolio.risk.Risks;
import dev.clientele.portfolio.risk.UsualGap;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

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
        return risks.active()[customer];
    }

    /// What may be lost with a customer, minor units: its value at risk where that can be told; else what it brought in the year to its
    /// last purchase day.
    public long stake(int customer) {
        return chance.canTell() ? risks.atRisk()[customer] : risks.turnover().expected()[customer];
    }

    /// The customers with any of the reasons, the greatest stake first; where the value at risk cannot be told, those first who have been
    /// silent for longer than usual.
    public int[] ranked(Set<Reason> reasons) {
        var ranked = risks.ranked(reasons);
        if (chance.canTell()) {
            return ranked;
        }
        return IntStream.concat(IntStream.of(ranked).filter(customer -> risks.has(customer, Reason.OVERDUE)),
                IntStream.of(ranked).filter(customer -> !risks.has(customer, Reason.OVERDUE))).toArray();
    }

    /// All customers at risk, in that order.
    public int[] ranked() {
        return ranked(EnumSet.allOf(Reason.class));
    }

    /// The customer's P(alive); undefined where it cannot be told.
    public Value alive(int customer) {
        var alive = risks.alive()[customer];
        return Double.isNaN(alive)
                ? new Value.Undefined(chance.canTell() ? "no customer has bought twice" : AliveChance.UNTOLD)
                : new Value.Share(alive);
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
