package dev.clientele.digest.part;

import dev.clientele.analysis.CustomerRisks;
import dev.clientele.analysis.Scope;
import dev.clientele.portfolio.Flows.Member;
import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.risk.Risks;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Who is at risk now, who of them was not at the end of the day of the last digest, and who is to be called. Who was lost since then
/// is told as lost.
///
/// @param of the risks of all customers now
/// @param customers those newly at risk, greatest stake first
/// @param all how many are at risk now
/// @param calls who is to be called, the most pressing first; see [#of]
/// @param rhythmThen how customers bought as known at the end of the earlier day
public record RisksSince(CustomerRisks of, int[] customers, int all, int[] calls, Rhythm rhythmThen) {

    /// Who brings less than one part in so many of what all bring is called by nobody because of a digest.
    private static final int LEAST_PART = 1000;
    /// How much more the surely gone weigh than those of whom it is early to say so: over two years of the sample company this names
    /// most of the largest losses.
    private static final double SURENESS = 3;
    private static final long HALF_A_MONTH = 15;

    /// Who is to be called has been silent for twice its usual gap or longer, and for no longer than half the activity window: after that
    /// it is to be won back rather than kept. It brings at least a thousandth of what all active customers bring in a year. First comes
    /// with whom most is at stake: what it brings in a year, times the chance that it is gone to the power of three. The chance is that of
    /// the simple estimate, [dev.clientele.portfolio.risk.UsualGap], which knows no more than the silence and so tells of it weeks before a model gives a good customer
    /// up.
    ///
    /// @param settled the ids of customers about whom somebody has decided: they are not to be called
    public static RisksSince of(Scope asked, Since since, FlowsSince flows, Set<String> settled) {
        var now = CustomerRisks.of(asked);
        var then = asked.asOf(since.day());
        var rhythmThen = Rhythm.of(then.selection(), then.dataEndDay());
        var before = now.stakesAt(since.day());
        var lost = flows.lost().stream().map(Member::customer).collect(Collectors.toSet());
        var fresh = IntStream.of(now.named()).filter(customer -> before[customer] == 0 && !lost.contains(customer)).toArray();
        return new RisksSince(now, fresh, now.named().length, calls(now, settled), rhythmThen);
    }

    private static int[] calls(CustomerRisks now, Set<String> settled) {
        var risks = now.risks();
        var asked = now.asked();
        var expected = risks.turnover().expected();
        var ids = asked.portfolio().customers().ids();
        var alive = now.usual().probabilities(risks.rhythm());
        var leastMoney =
                IntStream.range(0, expected.length).filter(now::isActive).mapToLong(customer -> expected[customer]).sum() / LEAST_PART;
        var earliest = Math.toIntExact(asked.dataEnd().minusDays(HALF_A_MONTH * asked.settings().activityWindowMonths()).toEpochDay());
        return IntStream.range(0, ids.length).filter(now::isActive).filter(customer -> isOverdue(risks.rhythm(), customer))
                .filter(customer -> risks.rhythm().last()[customer] >= earliest)
                .filter(customer -> expected[customer] > 0 && expected[customer] >= leastMoney)
                .filter(customer -> !settled.contains(ids[customer])).boxed()
                .sorted(Comparator.comparingDouble((Integer customer) -> -expected[customer] * Math.pow(1 - alive[customer], SURENESS))
                        .thenComparing(customer -> ids[customer]))
                .mapToInt(Integer::intValue).toArray();
    }

    private static boolean isOverdue(Rhythm rhythm, int customer) {
        return rhythm.overdueRatio(customer) >= Risks.OVERDUE;
    }

    /// Whether a customer to be called was not so silent at the end of the earlier day.
    public boolean isNewlySilent(int customer) {
        return !isOverdue(rhythmThen, customer);
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
