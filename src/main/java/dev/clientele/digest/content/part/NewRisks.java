package dev.clientele.digest.content.part;

import static java.util.Objects.requireNonNull;

import dev.clientele.insight.Asked;
import dev.clientele.insight.CustomerRisks;
import dev.clientele.portfolio.Flows.Member;
import dev.clientele.portfolio.risk.Reason;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Who is at risk now and was not at the end of the day of the last digest. Who was lost since then is told as lost.
///
/// @param of the risks of all customers now
/// @param customers those newly at risk, greatest value at risk first
/// @param all how many are at risk now
public record NewRisks(CustomerRisks of, int[] customers, int all) {

    public NewRisks {
        requireNonNull(of, "of is null");
    }

    public static NewRisks of(Asked asked, Since since, FlowsSince flows) {
        var now = CustomerRisks.of(asked);
        var ranked = now.risks().ranked(EnumSet.allOf(Reason.class));
        var then = CustomerRisks.of(new Asked(asked.invocation(), asked.portfolio(), asked.terms(), asked.selection(), since.day()));
        var reasonsThen = then.risks().reasons();
        var lost = flows.lost().stream().map(Member::customer).collect(Collectors.toSet());
        var fresh = IntStream.of(ranked).filter(customer -> reasonsThen[customer] == 0 && !lost.contains(customer)).toArray();
        return new NewRisks(now, fresh, ranked.length);
    }

    /// What may be lost with those newly at risk, minor units.
    public long atRisk() {
        return IntStream.of(customers).mapToLong(customer -> of.risks().atRisk()[customer]).sum();
    }
}
