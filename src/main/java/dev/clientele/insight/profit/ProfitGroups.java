package dev.clientele.insight.profit;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.DimensionGroups;
import dev.clientele.analysis.Inquiry;
import dev.clientele.command.Refusal;
import dev.clientele.model.Dimension;
import dev.clientele.model.Period;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.breakdown.Grouping;
import dev.clientele.portfolio.economics.CostAllocation;
import dev.clientele.portfolio.economics.Spending;
import dev.clientele.portfolio.economics.Touchpoints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What a profit and loss is broken down by.
///
/// @param word what a person types behind `by`
record ProfitGroups(String word, Grouping grouping, List<String> names) {

    static final String TOUCHPOINT = "touchpoint";
    static final String CUSTOMER = "customer";
    private static final String UNKNOWN = "No touch-point";

    /// The words behind `by`, in the order in which they are told.
    static List<String> words() {
        return List.of("segment", "product", "category", "channel", "country", "owner", "tier", "industry", TOUCHPOINT, CUSTOMER);
    }

    /// @throws Refusal where the data tells nothing apart by it
    static ProfitGroups of(Inquiry asked, String word) {
        return switch (word) {
            case TOUCHPOINT -> ofTouchpoints(asked);
            case CUSTOMER -> ofCustomers(asked);
            default -> {
                var groups = DimensionGroups.of(asked, Dimension.valueOf(word.toUpperCase(Locale.ROOT)));
                yield new ProfitGroups(word, groups.grouping(), groups.names());
            }
        };
    }

    private static ProfitGroups ofTouchpoints(Inquiry asked) {
        var costs = asked.portfolio().costs();
        if (!costs.haveTouchpoints()) {
            throw new Refusal("No cost names a touch-point. Import costs with a column for it: ./clientele import --costs FILE",
                    List.of(asked.invocation().withoutChoice("by").question()));
        }
        var names = new ArrayList<>(costs.touchpoints());
        names.set(0, UNKNOWN);
        return new ProfitGroups(TOUCHPOINT, Touchpoints.grouping(asked.portfolio()), names);
    }

    private static ProfitGroups ofCustomers(Inquiry asked) {
        var count = asked.portfolio().customers().count();
        var all = IntStream.range(0, count).toArray();
        var names = new ArrayList<>(CustomerLabels.of(asked.portfolio().customers(), all));
        names.add("No customer");
        var group = Arrays.copyOf(all, count + 1);
        group[count] = count;
        return new ProfitGroups(CUSTOMER, new Grouping.OfCustomers(group, count + 1), names);
    }

    /// What was spent on each group.
    Spending spending(Selection selection, Period period) {
        return word.equals(TOUCHPOINT)
                ? Touchpoints.spending(selection, period.startDay(), period.endDay())
                : CostAllocation.of(selection, grouping, period.startDay(), period.endDay());
    }

    /// Whether a customer may count to several groups.
    boolean overlaps() {
        return !(grouping instanceof Grouping.OfCustomers);
    }

    /// Whether a group of this name holds what has no name.
    static boolean isNameless(String name) {
        return name.equals(UNKNOWN) || DimensionGroups.isNameless(name);
    }

    /// More than one of them: `categories`.
    String plural() {
        return switch (word) {
            case TOUCHPOINT, CUSTOMER -> noun() + "s";
            default -> Dimension.valueOf(word.toUpperCase(Locale.ROOT)).plural();
        };
    }

    /// What they are called in a sentence: `touch-point`.
    String noun() {
        return word.equals(TOUCHPOINT) ? "touch-point" : word;
    }
}
