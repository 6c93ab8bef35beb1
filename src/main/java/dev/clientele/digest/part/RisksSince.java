package dev.clientele.digest.part;

import dev.clientele.analysis.Calls;
import dev.clientele.analysis.CustomerRisks;
import dev.clientele.analysis.Scope;
import dev.clientele.portfolio.Flows.Member;
import dev.clientele.portfolio.Rhythm;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Who is at risk now, who of them was not at the end of the day of the last digest, and who is to be called. Who was lost since then
/// is told as lost.
///
/// @param of the risks of all customers now
/// @param customers those newly at risk, greatest stake first
/// @param all how many are at risk now
/// @param calls who is to be called, the most pressing first, see [dev.clientele.analysis.Calls]
/// @param newlySilent those of them who were not so silent at the end of the earlier day
public record RisksSince(CustomerRisks of, int[] customers, int all, int[] calls, Set<Integer> newlySilent) {

    public RisksSince {
        newlySilent = Set.copyOf(newlySilent);
    }

    /// The risks at the end of the as-of day against those at the end of the day of the last digest.
    ///
    /// @param settled the ids of customers about whom somebody has decided: they are not to be called
    public static RisksSince of(Scope asked, Since since, FlowsSince flows, Set<String> settled) {
        var now = CustomerRisks.of(asked);
        var before = now.stakesAt(since.day());
        var lost = flows.lost().stream().map(Member::customer).collect(Collectors.toSet());
        var fresh = IntStream.of(now.named()).filter(customer -> before[customer] == 0 && !lost.contains(customer)).toArray();
        var calls = new Calls(now);
        var ranked = calls.ranked(settled);
        var then = asked.asOf(since.day());
        var rhythmThen = Rhythm.of(then.selection(), then.dataEndDay());
        var newly = IntStream.of(ranked).filter(customer -> !calls.isDue(rhythmThen, customer)).boxed().collect(Collectors.toSet());
        return new RisksSince(now, fresh, now.named().length, ranked, newly);
    }

    /// Whether a customer to be called was not so silent at the end of the earlier day.
    public boolean isNewlySilent(int customer) {
        return newlySilent.contains(customer);
    }

    /// What those to be called bring in a year, minor units.
    public long callsExpected() {
        return IntStream.of(calls).mapToLong(customer -> of.risks().turnover().expected()[customer]).sum();
    }

    /// What may be lost with those newly at risk, minor units.
    public long atRisk() {
        return IntStream.of(customers).mapToLong(customer -> of.risks().atRisk()[customer]).sum();
    }
}
