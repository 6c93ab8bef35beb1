package dev.clientele.digest.part;

import dev.clientele.analysis.Scope;
import dev.clientele.portfolio.Boundaries;
import dev.clientele.portfolio.Flow;
import dev.clientele.portfolio.FlowStatus;
import dev.clientele.portfolio.Flows;
import dev.clientele.portfolio.Flows.Member;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/// Who was new, regained and lost since the last digest: those with the most money first.
///
/// @param gained the new customers, by what they brought in the activity window to the as-of day
/// @param regained likewise
/// @param lost by what they brought in the activity window before
public record FlowsSince(Flow flow, List<Member> gained, List<Member> regained, List<Member> lost) {

    public FlowsSince {
        gained = List.copyOf(gained);
        regained = List.copyOf(regained);
        lost = List.copyOf(lost);
    }

    public static FlowsSince of(Scope asked, Since since) {
        var boundaries = boundaries(asked, since);
        var flow = Flows.of(asked.selection(), boundaries).stream().reduce(Flow::then).orElseThrow();
        return new FlowsSince(flow, members(asked, boundaries, FlowStatus.NEW, Member::closingNet),
                members(asked, boundaries, FlowStatus.REGAINED, Member::closingNet),
                members(asked, boundaries, FlowStatus.LOST, Member::openingNet));
    }

    /// A stretch longer than the activity window is a chain of steps; one without a day is a step that nothing happens in.
    private static Boundaries boundaries(Scope asked, Since since) {
        var days = List.of(since.period());
        var window = asked.settings().activityWindowMonths();
        return since.day().equals(since.asOf())
                ? Boundaries.between(days, window, asked.dataEnd())
                : Boundaries.of(days, window, asked.dataEnd());
    }

    private static List<Member> members(Scope asked, Boundaries boundaries, FlowStatus status, ToLongFunction<Member> money) {
        return Flows.members(asked.selection(), boundaries, status).stream()
                .sorted(Comparator.comparingLong(money).reversed().thenComparingInt(Member::customer).thenComparingInt(Member::step))
                .toList();
    }

    /// What the new ones brought in the activity window to the as-of day, minor units; that of each is in the list.
    public long newNet() {
        return gained.stream().mapToLong(Member::closingNet).sum();
    }

    /// What the regained ones brought in it.
    public long regainedNet() {
        return regained.stream().mapToLong(Member::closingNet).sum();
    }

    /// What the lost ones brought in the activity window before; credit notes that came after are no part of it.
    public long lostNet() {
        return lost.stream().mapToLong(Member::openingNet).sum();
    }

    /// How many came or went.
    public int moved() {
        return flow.gained() + flow.regained() + flow.lost();
    }
}
