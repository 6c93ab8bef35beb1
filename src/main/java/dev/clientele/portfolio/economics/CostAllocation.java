package dev.clientele.portfolio.economics;

import dev.clientele.model.CostKind;
import dev.clientele.portfolio.Costs;
import dev.clientele.portfolio.Orders;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.breakdown.Grouping;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Allocates costs to the groups of a selection: those of a named customer to that customer, all others by orders (documents with a
/// positive total) of the month, within the segment and the channel they name. What a document bears is parted by its lines' net revenue.
///
/// A named customer's cost goes, where documents or products are told apart, to its orders of the month, else of the stretch of days,
/// else of all days before its end.
public final class CostAllocation {

    private static final int KINDS = CostKind.values().length;

    private final Selection selection;
    private final Costs costs;
    private final Orders orders;
    private final OrderShares shares;
    private final int start;
    private final int end;
    private final double[][] byKind;
    private final long[] named = new long[KINDS];
    private final long[] notAllocated = new long[KINDS];

    private CostAllocation(Selection selection, Grouping grouping, int start, int end) {
        this.selection = selection;
        this.costs = selection.portfolio().costs();
        this.orders = selection.portfolio().orders();
        this.shares = new OrderShares(selection, grouping);
        this.start = start;
        this.end = end;
        this.byKind = new double[KINDS][grouping.groups()];
    }

    /// What was spent on each group with `start <= day < end`.
    public static Spending of(Selection selection, Grouping grouping, int start, int end) {
        return of(selection, grouping, start, end, _ -> true);
    }

    /// The same of some rows of the costs alone.
    static Spending of(Selection selection, Grouping grouping, int start, int end, IntPredicate rows) {
        var allocation = new CostAllocation(selection, grouping, start, end);
        var slices = CostSlice.between(allocation.costs, start, end, rows)
                .stream().collect(Collectors.partitioningBy(slice -> allocation.costs.customer()[slice.row()] >= 0));
        allocation.general(slices.getOrDefault(false, List.of()));
        slices.getOrDefault(true, List.of()).forEach(allocation::named);
        return Spending.rounded(allocation.byKind, allocation.notAllocated, allocation.named);
    }

    /// Whether a selection is the whole portfolio, so that all costs are its.
    static boolean isWhole(Selection selection) {
        return selection.documents().isEmpty() && selection.includesUnassigned()
                && IntStream.range(0, selection.includes().length).allMatch(customer -> selection.includes()[customer]);
    }

    private void general(List<CostSlice> slices) {
        if (slices.isEmpty()) {
            return;
        }
        var rates = new OrderRates(selection.portfolio(), slices, start, end);
        if (isWhole(selection)) {
            Arrays.setAll(notAllocated, kind -> rates.homeless()[kind]);
        }
        var customers = selection.includes().length;
        for (var customer = 0; customer <= customers; customer++) {
            if (customer == customers ? selection.includesUnassigned() : selection.includes()[customer]) {
                charge(rates, customer);
            }
        }
    }

    private void charge(OrderRates rates, int customer) {
        var to = orders.offsets()[customer + 1];
        for (var order = orders.firstRow(customer, start); order < to && orders.day()[order] < end; order++) {
            if (orders.net()[order] > 0) {
                var cell = rates.cell(order, customer);
                for (var kind = 0; kind < KINDS; kind++) {
                    if (rates.rate(kind, cell) != 0) {
                        shares.add(byKind[kind], order, customer, rates.rate(kind, cell));
                    }
                }
            }
        }
    }

    private void named(CostSlice slice) {
        var customer = costs.customer()[slice.row()];
        var kind = costs.kind()[slice.row()];
        if (!selection.includes()[customer]) {
            return;
        }
        named[kind] += slice.amount();
        if (shares.isByCustomer()) {
            byKind[kind][shares.group(customer)] += slice.amount();
            return;
        }
        var basis = basis(slice, customer);
        if (basis.length == 0) {
            notAllocated[kind] += slice.amount();
        }
        for (var order : basis) {
            shares.add(byKind[kind], order, customer, (double) slice.amount() / basis.length);
        }
    }

    private int[] basis(CostSlice slice, int customer) {
        var ofMonth = basis(slice.row(), customer, slice.from(), slice.to());
        if (ofMonth.length > 0) {
            return ofMonth;
        }
        var ofDays = basis(slice.row(), customer, start, end);
        return ofDays.length > 0 ? ofDays : basis(slice.row(), customer, Integer.MIN_VALUE, end);
    }

    /// The orders of a customer in some days, in the channel that the row names.
    private int[] basis(int row, int customer, int from, int to) {
        var channel = costs.channel()[row];
        return IntStream.range(orders.firstRow(customer, from), orders.firstRow(customer, to))
                .filter(order -> orders.net()[order] > 0 && (channel < 0 || (orders.channel()[order] & 0xff) == channel)).toArray();
    }
}
