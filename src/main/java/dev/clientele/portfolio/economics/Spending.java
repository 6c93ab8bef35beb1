package dev.clientele.portfolio.economics;

import dev.clientele.model.CostKind;
import java.util.Arrays;

/// What was spent on each group in a stretch of days, by kind of cost; all in minor units. The groups and what could not be allocated
/// add up to what was spent, to the last unit.
///
/// @param byKind for each code of a [CostKind] what each group has
/// @param homeless for each code what no group has, since no order fits it
/// @param toNamed for each code what of it was spent on customers by name
public record Spending(long[][] byKind, long[] homeless, long[] toNamed) {

    /// Makes whole units of fractions: what is rounded off one group goes to the next.
    static Spending rounded(double[][] byKind, long[] homeless, long[] toNamed) {
        return new Spending(Arrays.stream(byKind).map(Spending::rounded).toArray(long[][]::new), homeless, toNamed);
    }

    private static long[] rounded(double[] parts) {
        var whole = new long[parts.length];
        var sum = 0.0;
        var given = 0L;
        for (var part = 0; part < parts.length; part++) {
            sum += parts[part];
            whole[part] = Math.round(sum) - given;
            given += whole[part];
        }
        return whole;
    }

    /// What was spent on a group.
    public long of(CostKind kind, int group) {
        return byKind[kind.code()][group];
    }

    /// What was spent on all groups and on none.
    public long total(CostKind kind) {
        return Arrays.stream(byKind[kind.code()]).sum() + homeless[kind.code()];
    }

    /// What of a kind no group has.
    public long notAllocated(CostKind kind) {
        return homeless[kind.code()];
    }

    /// What of all kinds no group has.
    public long notAllocated() {
        return Arrays.stream(homeless).sum();
    }

    /// What of all kinds was spent on customers by name.
    public long named() {
        return Arrays.stream(toNamed).sum();
    }
}
