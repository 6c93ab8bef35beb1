package dev.clientele.analysis;

import dev.clientele.model.Value;
import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.risk.Holidays;
import dev.clientele.portfolio.risk.Reason;
import dev.clientele.portfolio.risk.RiskDays;
import dev.clientele.portfolio.risk.Risks;
import dev.clientele.portfolio.risk.UsualGap;
import dev.clientele.portfolio.risk.Warnings;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The risks of a question's customers, and what they are measured by.
///
/// @param usual the usual gaps: each customer's own, and that of all for those without a rhythm
/// @param chance how P(alive) was told
/// @param floor from where on a customer is named; empty where nobody looked back
/// @param warnings what may be lost with each customer, and how likely
/// @param holidays on which silence says nothing of a customer
public record CustomerRisks(Scope asked, Risks risks, UsualGap usual, AliveChance chance, Optional<RiskFloor> floor, Warnings warnings,
        Holidays holidays) {

    private static final Set<Reason> SILENCE = EnumSet.of(Reason.OVERDUE, Reason.FADING);

    /// The risks at the end of the question's as-of day. What a customer is measured by does not depend on which others the
    /// question asks for.
    public static CustomerRisks of(Scope asked) {
        var rhythms = Rhythms.of(asked);
        var usual = UsualGap.of(rhythms.ofEveryone());
        var days = RiskDays.of(asked.asOf(), asked.settings().activityWindowMonths());
        var chance = AliveChance.of(asked, usual);
        var risks = Risks.of(asked.selection(), days, rhythms.ofAsked(), chance.estimate());
        var floor = chance.past().map(past -> RiskFloor.of(past, asked.settings().risk()));
        return new CustomerRisks(asked, risks, usual, chance, floor, warnings(chance, floor, risks, usual),
                Holidays.of(rhythms.everyone(), asked.dataEndDay()));
    }

    /// How everyone bought by the end of the as-of day, and how the customers asked for did.
    private record Rhythms(Selection everyone, Rhythm ofEveryone, Rhythm ofAsked) {

        @SuppressWarnings("ReferenceEquality") // the same selection has the same rhythm
        static Rhythms of(Scope asked) {
            var everyone = asked.everyone();
            var rhythm = Rhythm.of(everyone, asked.dataEndDay());
            return new Rhythms(everyone, rhythm,
                    everyone == asked.selection() ? rhythm : Rhythm.of(asked.selection(), asked.dataEndDay()));
        }
    }

    private static Warnings warnings(AliveChance chance, Optional<RiskFloor> floor, Risks risks, UsualGap usual) {
        var yearly = floor.map(proved -> proved.warnings().yearly()).orElse(0L);
        return chance.canTell() ? Warnings.told(risks, yearly) : Warnings.untold(risks, usual, yearly);
    }

    /// Whether a customer is active at the end of the as-of day; the lost are not at risk any more.
    public boolean isActive(int customer) {
        return risks.active()[customer];
    }

    /// What may be lost with a customer, minor units: its value at risk where that can be told; else what it brought in the year to its
    /// last purchase day.
    public long stake(int customer) {
        return warnings.stake()[customer];
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

    /// All customers with a reason, in that order.
    public int[] ranked() {
        return ranked(EnumSet.allOf(Reason.class));
    }

    /// The customers at risk: those worth a warning.
    public int[] named() {
        return IntStream.of(ranked()).filter(this::isNamed).toArray();
    }

    /// Whether a customer is worth a warning: its stake passes the floor. Where there is none, everybody with a reason is.
    public boolean isNamed(int customer) {
        return isNamed(customer, risks, warnings);
    }

    private boolean isNamed(int customer, Risks then, Warnings by) {
        return floor.map(proved -> by.passes(customer, proved.floor())).orElseGet(() -> then.reasons()[customer] != 0)
                && !isSilentByHolidays(customer, then);
    }

    /// Whether nothing speaks against a customer but silence on days on which the company never sells much.
    public boolean isSilentByHolidays(int customer) {
        return isSilentByHolidays(customer, risks);
    }

    private boolean isSilentByHolidays(int customer, Risks then) {
        return then.has(customer, Reason.OVERDUE) && SILENCE.containsAll(then.reasons(customer)) && !isSilent(then.rhythm(), customer);
    }

    /// Whether a customer has been silent for twice its usual gap, or that of all where it has no rhythm of its own, the company's
    /// holidays not counted.
    public boolean isSilent(Rhythm rhythm, int customer) {
        return rhythm.purchaseDays()[customer] > 0 && silentDays(rhythm, customer) >= Risks.OVERDUE * usual.of(rhythm, customer);
    }

    /// The days since a customer's last purchase, the company's holidays not counted.
    ///
    /// @throws IllegalArgumentException for a customer without a purchase day
    public int silentDays(Rhythm rhythm, int customer) {
        return rhythm.daysSince(customer) - holidays.between(rhythm.last()[customer] + 1, rhythm.end());
    }

    /// What was at stake at the end of an earlier day with those who were at risk then, by the same floor, minor units; 0 for the others, and at
    /// least 1. Where P(alive) is told by a fitted model, or not at all, it is so then: else customers would be newly at risk because the
    /// method is another one.
    public long[] stakesAt(LocalDate day) {
        var then = asked.asOf(day);
        var rhythms = Rhythms.of(then);
        var usualThen = UsualGap.of(rhythms.ofEveryone());
        var estimate = chance.kind().isPresent() || !chance.canTell() ? chance.estimate() : usualThen;
        var days = RiskDays.of(then.asOf(), then.settings().activityWindowMonths());
        var risksThen = Risks.of(then.selection(), days, rhythms.ofAsked(), estimate);
        var by = warnings(chance, floor, risksThen, usualThen);
        return IntStream.range(0, by.stake().length)
                .mapToLong(customer -> isNamed(customer, risksThen, by) ? Math.max(1, by.stake()[customer]) : 0)
                .toArray();
    }

    /// Whether a customer was at risk before, and half as much again is at stake now.
    ///
    /// @param before what was at stake then, [#stakesAt]
    public boolean isWorse(int customer, long[] before) {
        return before[customer] > 0 && 2 * stake(customer) >= 3 * before[customer];
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
