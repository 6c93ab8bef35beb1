package dev.clientele.digest.part;

import dev.clientele.analysis.CustomerRisks;
import dev.clientele.analysis.Scope;
import dev.clientele.portfolio.Flows.Member;
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
        var then = now.stakesAt(since.day());
        var lost = flows.lost().stream().map(Member::customer).collect(Collectors.toSet());
        var fresh = IntStream.of(ranked).filter(customer -> then[customer] == 0 && !lost.contains(customer)).toArray();
        return new NewRisks(now, fresh, ranked.length);
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
