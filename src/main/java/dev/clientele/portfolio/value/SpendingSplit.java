package dev.clientele.portfolio.value;

import java.util.function.DoubleUnaryOperator;

/// How best to split spending between winning customers and keeping them, where it is known how they respond (Blattberg & Deighton
/// 1996, "Manage marketing by the customer equity test", Harvard Business Review 74).
///
/// The share of prospects that is won at a spending of A each is `ceiling (1 - e^(-k A))`, the share of customers kept at R each likewise; k
/// follows from what is spent and reached today.
///
/// @param winning how prospects respond
/// @param keeping how customers respond
/// @param prospects how many can be won in a year
/// @param customers how many there are to keep
/// @param margin of a customer in a year before spending
/// @param discount by which a year's money is worth less than the one's before
public record SpendingSplit(Response winning, Response keeping, double prospects, double customers, double margin, double discount) {

    private static final int STEPS = 80;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /// A response that grows with spending up to a ceiling.
    ///
    /// @param ceiling the share that responds whatever is spent, 0 to 1
    /// @param slope k, by which one unit of money each brings nearer to it
    public record Response(double ceiling, double slope) {

        /// The response that today's spending shows.
        ///
        /// @param spent on each, above 0
        /// @param reached the share that responds today, above 0 and below the ceiling
        public static Response of(double ceiling, double spent, double reached) {
            if (!(reached > 0 && reached < ceiling && ceiling <= 1 && spent > 0)) {
                throw new IllegalArgumentException("a response of " + reached + " at " + spent + " with a ceiling of " + ceiling);
            }
            return new Response(ceiling, -Math.log(1 - reached / ceiling) / spent);
        }

        /// The share that responds.
        public double at(double spent) {
            return ceiling * (1 - Math.exp(-slope * spent));
        }
    }

    /// What the prospects of a year and the customers are worth where so much is spent on keeping them and the rest of a budget on winning.
    ///
    /// @param budget of a year
    /// @param onKeeping the part of it, 0 to the budget
    public double equity(double budget, double onKeeping) {
        var keeps = keeping.at(onKeeping / customers);
        var each = margin * new RetentionValue(keeps, discount).marginMultiple();
        var wins = winning.at((budget - onKeeping) / prospects);
        return customers * each + prospects * wins * (margin + each) - budget;
    }

    /// The part of a budget on keeping that makes most of it (by a golden section search: more of either earns ever less).
    public double bestOnKeeping(double budget) {
        return best(onKeeping -> equity(budget, onKeeping), budget);
    }

    private static double best(DoubleUnaryOperator value, double end) {
        var low = 0.0;
        var high = end;
        for (var step = 0; step < STEPS; step++) {
            var left = high - GOLDEN * (high - low);
            var right = low + GOLDEN * (high - low);
            if (value.applyAsDouble(left) < value.applyAsDouble(right)) {
                low = left;
            } else {
                high = right;
            }
        }
        return (low + high) / 2;
    }
}
