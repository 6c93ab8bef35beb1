package dev.clientele.bench;

import dev.clientele.portfolio.Concentration;
import dev.clientele.portfolio.NetRevenue;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Ranking;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.Totals;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The compared questions about revenue, answered by the kernels that the program's own questions use.
///
/// @param number for each customer the number in its id
record RevenueAnswers(Portfolio portfolio, int[] number) {

    private static final int TOP = 20;
    private static final int[] UP_TO_PERCENT = {5, 20, 70, 100};
    private static final int FIRST_MONTH = 2015 * 12;
    private static final int MONTHS = 120;

    Answer top() {
        var selection = Selection.all(portfolio);
        var net = Totals.between(selection, year(2024), year(2025)).net();
        var total = Arrays.stream(net).sum();
        var answer = new Answer();
        for (var customer : Ranking.top(selection.days(), net, TOP)) {
            answer.add(new long[]{number[customer], net[customer]}, (double) net[customer] / total);
        }
        return answer;
    }

    Answer classes() {
        var selection = Selection.all(portfolio);
        var totals = Totals.between(selection, year(2024), year(2025));
        var concentration = Concentration.of(selection.days(), totals.net(), year(2025));
        var profit = totals.profit();
        var customers = concentration.customers();
        var allProfit = sum(profit, concentration.ranked(), 0, customers);
        var answer = new Answer();
        var from = 0;
        for (var part = 0; part < UP_TO_PERCENT.length; part++) {
            var to = Math.ceilDiv(UP_TO_PERCENT[part] * customers, 100);
            var partNet = concentration.top(to) - concentration.top(from);
            var partProfit = sum(profit, concentration.ranked(), from, to);
            answer.add(new long[]{part, to - from, partNet, partProfit}, (double) partNet / concentration.total(),
                    (double) partProfit / allProfit);
            from = to;
        }
        return answer;
    }

    private static long sum(long[] values, int[] ranked, int from, int to) {
        var sum = 0L;
        for (var rank = from; rank < to; rank++) {
            sum += values[ranked[rank]];
        }
        return sum;
    }

    Answer months() {
        var starts = IntStream.rangeClosed(FIRST_MONTH, FIRST_MONTH + MONTHS)
                .map(month -> Math.toIntExact(LocalDate.of(month / 12, month % 12 + 1, 1).toEpochDay())).toArray();
        var net = NetRevenue.by(Selection.all(portfolio), starts);
        var answer = new Answer();
        for (var month = 0; month < MONTHS; month++) {
            answer.add(new long[]{FIRST_MONTH + month, net[month]});
        }
        return answer;
    }

    private static int year(int year) {
        return Math.toIntExact(LocalDate.of(year, 1, 1).toEpochDay());
    }
}
