package dev.clientele.portfolio.economics;

import dev.clientele.model.CostKind;
import dev.clientele.model.Dimension;
import dev.clientele.portfolio.Costs;
import dev.clientele.portfolio.Portfolio;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.IntStream;

/// What each order bears of the costs that name no customer. A cost goes in equal parts to the orders of its month that fit the segment
/// and the channel it names; where there is none, to all that fit in the stretch of days.
///
/// Orders alike in month, segment and channel bear the same, so that one look at each order counts them and a second one charges them.
final class OrderRates {

    private final Portfolio portfolio;
    private final int start;
    private final int[] monthOfDay;
    private final int months;
    private final int segments;
    private final int channels;
    private final int[] segmentOf;
    private final int[] orders;
    private final double[][] rates;
    private final long[] homeless = new long[CostKind.values().length];

    /// @param slices of rows without a customer
    /// @param start the first day counted, epoch day
    /// @param end the day after the last one
    OrderRates(Portfolio portfolio, List<CostSlice> slices, int start, int end) {
        this.portfolio = portfolio;
        this.start = start;
        this.monthOfDay = months(start, end);
        this.months = monthOfDay.length == 0 ? 0 : monthOfDay[monthOfDay.length - 1] + 1;
        this.segments = named(slices, portfolio.costs().segment()) ? portfolio.customers().dictionary(Dimension.SEGMENT).size() : 1;
        this.channels = named(slices, portfolio.costs().channel()) ? portfolio.customers().dictionary(Dimension.CHANNEL).size() : 1;
        this.segmentOf = segmentOf();
        this.orders = new int[months * segments * channels];
        this.rates = new double[CostKind.values().length][orders.length];
        if (!slices.isEmpty()) {
            count(end);
            slices.forEach(this::charge);
        }
    }

    /// What could not be charged to any order, by kind; minor units.
    long[] homeless() {
        return homeless;
    }

    /// Where the rates of an order are.
    ///
    /// @param order its row, of a day that is counted
    /// @param customer whose it is, the number of customers for nobody's
    int cell(int order, int customer) {
        var table = portfolio.orders();
        var segment = segments == 1 ? 0 : segmentOf[customer];
        var channel = channels == 1 ? 0 : table.channel()[order] & 0xff;
        return (monthOfDay[table.day()[order] - start] * segments + segment) * channels + channel;
    }

    /// What an order bears of a kind, minor units.
    double rate(int kind, int cell) {
        return rates[kind][cell];
    }

    private static int[] months(int start, int end) {
        var first = LocalDate.ofEpochDay(start).getLong(ChronoField.PROLEPTIC_MONTH);
        return IntStream.range(start, Math.max(start, end))
                .map(day -> Math.toIntExact(LocalDate.ofEpochDay(day).getLong(ChronoField.PROLEPTIC_MONTH) - first)).toArray();
    }

    private static boolean named(List<CostSlice> slices, int[] column) {
        return slices.stream().anyMatch(slice -> column[slice.row()] >= 0);
    }

    private int[] segmentOf() {
        var count = portfolio.customers().count();
        var codes = portfolio.customers().codes().get(Dimension.SEGMENT);
        return codes == null || segments == 1 ? new int[count + 1] : java.util.Arrays.copyOf(codes, count + 1);
    }

    private void count(int end) {
        var table = portfolio.orders();
        for (var customer = 0; customer <= portfolio.customers().count(); customer++) {
            var to = table.offsets()[customer + 1];
            for (var order = table.firstRow(customer, start); order < to && table.day()[order] < end; order++) {
                if (table.net()[order] > 0) {
                    orders[cell(order, customer)]++;
                }
            }
        }
    }

    private void charge(CostSlice slice) {
        var month = monthOfDay[slice.from() - start];
        if (!charge(slice, month, month + 1) && !charge(slice, 0, months)) {
            homeless[portfolio.costs().kind()[slice.row()]] += slice.amount();
        }
    }

    /// Charges the orders of some months; false where none fits.
    private boolean charge(CostSlice slice, int from, int to) {
        var fitting = fitting(slice.row(), from, to);
        var count = IntStream.of(fitting).mapToLong(cell -> orders[cell]).sum();
        if (count == 0) {
            return false;
        }
        var each = (double) slice.amount() / count;
        var ofKind = rates[portfolio.costs().kind()[slice.row()]];
        for (var cell : fitting) {
            ofKind[cell] += each;
        }
        return true;
    }

    private int[] fitting(int row, int from, int to) {
        var costs = portfolio.costs();
        return IntStream.range(from, to)
                .flatMap(month -> codes(costs.segment()[row], segments)
                        .flatMap(segment -> codes(costs.channel()[row], channels)
                                .map(channel -> (month * segments + segment) * channels + channel)))
                .toArray();
    }

    /// All codes of a dimension that fit what a row names of it.
    private static IntStream codes(int named, int all) {
        return switch (named) {
            case Costs.NONE -> IntStream.range(0, all);
            case Costs.NOT_KNOWN -> IntStream.empty();
            default -> IntStream.of(named);
        };
    }
}
