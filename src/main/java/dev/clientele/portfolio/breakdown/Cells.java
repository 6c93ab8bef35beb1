package dev.clientele.portfolio.breakdown;

/// What was bought by each group in each step; the cell of a group and a step is at [#at].
///
/// @param net minor units
/// @param cost minor units, estimated where unknown
/// @param estimated the part of `net` whose cost is estimated, minor units
/// @param orders documents on which the group's part is above zero
/// @param buyers customers with a day on which the group's part is above zero
public record Cells(int groups, int steps, long[] net, long[] cost, long[] estimated, int[] orders, int[] buyers) {

    static Cells empty(int groups, int steps) {
        var count = groups * steps;
        return new Cells(groups, steps, new long[count], new long[count], new long[count], new int[count], new int[count]);
    }

    public int at(int group, int step) {
        return group * steps + step;
    }
}
