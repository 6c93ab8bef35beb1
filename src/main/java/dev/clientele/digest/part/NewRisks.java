package dev.clientele.digest.part;

import dev.clientele.analysis.CustomerRisks;
import dev.clientele.analysis.Scope;
import dev.clientele.portfolio.Flows.Member;
import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.risk.RiskDays;
import dev.clientele.portfolio.risk.Risks;
import dev.clientele.portfolio.risk.UsualGap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Who is at risk now and was not at the end of the day of the last digest. Who was lost since then is told as lost.
///
/// @param of the risks of all customers now
/// @param customers those newly at risk, greatest value at risk first
/// @param all how many are at risk now
public record NewRisks(CustomerRisks of, int[] customers, int all) {

    public static NewRisks of(Scope asked, Since since, FlowsSince flows) {
        var now = CustomerRisks.of(asked);
        var ranked = now.named();
        var then = stakesThen(now, since);
        var lost = flows.lost().stream().map(Member::customer).collect(Collectors.toSet());
        var fresh = IntStream.of(ranked).filter(customer -> then[customer] == 0 && !lost.contains(customer)).toArray();
        return new NewRisks(now, fresh, ranked.length);
    }

    /// What was at stake at the end of the earlier day with those who were at risk then. Where P(alive) is told by a fitted model, or not at all, it is so then: else customers
    /// would be newly at risk because the method is another one.
    private static long[] stakesThen(CustomerRisks now, Since since) {
        var asked = now.asked();
        var then = asked.asOf(since.day());
        var usual = UsualGap.of(Rhythm.of(then.everyone(), then.dataEndDay()));
        var estimate = now.chance().kind().isPresent() || !now.chance().canTell() ? now.chance().estimate() : usual;
        var days = RiskDays.of(then.asOf(), then.settings().activityWindowMonths());
        return now.namedAt(Risks.of(then.selection(), days, Rhythm.of(then.selection(), then.dataEndDay()), estimate), usual);
    }

    /// What may be lost with those newly at risk, minor units.
    public long atRisk() {
        return IntStream.of(customers).mapToLong(customer -> of.risks().atRisk()[customer]).sum();
    }

    /// What those newly at risk are expected to bring in the next 12 months, minor units.
    public long expected() {
        return IntStream.of(customers).mapToLong(customer -> of.risks().turnover().expected()[customer]).sum();
    }
}
