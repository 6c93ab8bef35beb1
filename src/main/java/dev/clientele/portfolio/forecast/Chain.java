package dev.clientele.portfolio.forecast;

/// A Markov chain of customers with a reward (Pfeifer & Carraway 2000): how likely a customer goes from one state to each other one in
/// a year, who comes anew, and what customers that end a year in a state brought in it.
///
/// @param probability from a state to a state; each row adds up to 1. Customers of a state that nobody was in stay in it
/// @param arrivals how many new customers end a year in each state
/// @param mean net revenue in the year of a customer that ends it in each state, minor units; 0 where nobody did
/// @param square the mean of its square
public record Chain(double[][] probability, double[] arrivals, double[] mean, double[] square) {

    /// The chain of a year's moves.
    public static Chain of(Moves moves) {
        var counting = new Counting(moves.states().count());
        for (var customer = 0; customer < moves.customers(); customer++) {
            counting.add(moves.from()[customer], moves.to()[customer], (double) moves.net()[customer]);
        }
        return counting.chain();
    }

    int states() {
        return arrivals.length;
    }

    /// How many of those in each state are in each a year later.
    double[] next(double[] customers) {
        var next = new double[states()];
        for (var from = 0; from < next.length; from++) {
            for (var to = 0; to < next.length; to++) {
                next[to] += customers[from] * probability[from][to];
            }
        }
        return next;
    }

    /// Adds up moves, with a row for each state and behind them one for those that came anew.
    static final class Counting {

        private final int states;
        private final double[] moved;
        private final double[] sum;
        private final double[] squares;

        Counting(int states) {
            this.states = states;
            this.moved = new double[(states + 1) * states];
            this.sum = new double[states];
            this.squares = new double[states];
        }

        void add(int from, int to, double net) {
            moved[(from == Moves.NEW ? states : from) * states + to]++;
            sum[to] += net;
            squares[to] += net * net;
        }

        Chain chain() {
            var probability = new double[states][states];
            var arrivals = new double[states];
            var ended = new double[states];
            for (var from = 0; from <= states; from++) {
                for (var to = 0; to < states; to++) {
                    ended[to] += moved[from * states + to];
                }
            }
            for (var from = 0; from < states; from++) {
                row(from, probability[from]);
                arrivals[from] = moved[states * states + from];
            }
            var mean = new double[states];
            var square = new double[states];
            for (var to = 0; to < states; to++) {
                mean[to] = ended[to] > 0 ? sum[to] / ended[to] : 0;
                square[to] = ended[to] > 0 ? squares[to] / ended[to] : 0;
            }
            return new Chain(probability, arrivals, mean, square);
        }

        private void row(int from, double[] row) {
            var all = 0.0;
            for (var to = 0; to < states; to++) {
                all += moved[from * states + to];
            }
            for (var to = 0; to < states; to++) {
                var stays = to == from ? 1 : 0;
                row[to] = all > 0 ? moved[from * states + to] / all : stays;
            }
        }
    }
}
