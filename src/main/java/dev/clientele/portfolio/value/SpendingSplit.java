package dev.clientele.portfolio.value;

import java.util.function.DoubleUnaryOperator;

/// How best to split spending between winning customers and keeping them, where it is known how they respond (Blattberg & Deighton
/// 1996, "Manage marketing by the customer equity test", Harvard Business Review 74).
///
/// The share of prospects that is won at a spending of A each is `a = ceiling (1 - e^(-k A))`, the share r of customers kept at R each a
/// year likewise; k follows from what is spent and reached today. One prospect is worth `a (m + (m - R / r) r / (1 + d - r)) - A`.
///
/// @param winning how prospects respond
/// @param keeping how customers respond
/// @param prospects how many can be won in a year
/// @param customers how many there are to keep
/// @param margin of a customer in a year before what is spent on keeping it
/// @param firstMargin of a new customer in the year in which it is won
/// @param discount d, by which a year's money is worth less than the one's before
/// @param years what one a year is worth today over the years in which customers are won
public record SpendingSplit(Response winning, Response keeping, double prospects, double customers, double margin, double firstMargin,
        double discount, double years) {

    private static final int TRIALS = 400;
    private static final int STEPS = 60;
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

    /// What a year's money is spent on, in the unit of the margins.
    public record Spending(double onWinning, double onKeeping) {

        public double total() {
            return onWinning + onKeeping;
        }
    }

    /// How many customers are won in a year.
    public double won(Spending spending) {
        return prospects * winning.at(spending.onWinning() / prospects);
    }

    /// The share of customers kept for a year.
    public double kept(Spending spending) {
        return keeping.at(spending.onKeeping() / customers);
    }

    /// What today's customers and those of the years ahead are worth, less what is spent on them.
    public double equity(Spending spending) {
        var each = ahead(spending.onKeeping() / customers);
        return customers * each + years * (won(spending) * (firstMargin + each) - spending.onWinning());
    }

    /// What a customer brings from the next year on where so much is spent on it each year: `(m - R / r) r / (1 + d - r)`.
    public double ahead(double spent) {
        var keeps = keeping.at(spent);
        return (margin * keeps - spent) / (1 + discount - keeps);
    }

    /// The split of a budget that makes most of it.
    public Spending best(double budget) {
        var onKeeping = best(spent -> equity(new Spending(budget - spent, spent)), budget);
        return new Spending(budget - onKeeping, onKeeping);
    }

    /// What is best spent where no budget binds: then the next customer won costs what one is worth, and so does the next one kept.
    public Spending best() {
        var onEach = best(this::ahead, margin);
        var pays = winning.ceiling() * winning.slope() * (firstMargin + ahead(onEach));
        var onProspect = pays > 1 ? Math.log(pays) / winning.slope() : 0;
        return new Spending(onProspect * prospects, onEach * customers);
    }

    /// Where a value is greatest between 0 and an end: the best of many trials, and then by a golden section search around it, as it may
    /// rise more than once.
    private static double best(DoubleUnaryOperator value, double end) {
        var best = 0;
        for (var trial = 1; trial <= TRIALS; trial++) {
            best = value.applyAsDouble(end * trial / TRIALS) > value.applyAsDouble(end * best / TRIALS) ? trial : best;
        }
        var low = end * Math.max(0, best - 1) / TRIALS;
        var high = end * Math.min(TRIALS, best + 1) / TRIALS;
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
