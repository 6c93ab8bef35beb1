package dev.clientele.portfolio.forecast;

/// A chain's forecast: what becomes of today's customers, and of those who come, year by year.
///
/// @param customers for each year, the first being today, how many are expected in each state at its end
/// @param revenue for each year from the first one ahead the net revenue expected, minor units
/// @param variance of it, as customers go their ways independently and new ones come at random (a compound Poisson number)
public record Projection(double[][] customers, double[] revenue, double[] variance) {

    /// The forecast for some years.
    ///
    /// @param today how many customers are in each state
    /// @param withArrivals whether new customers come each year as they did in the last one
    public static Projection of(Chain chain, double[] today, int years, boolean withArrivals) {
        var customers = new double[years + 1][];
        var revenue = new double[years];
        var variance = new double[years];
        customers[0] = today.clone();
        var own = identity(chain.states());
        var arrived = new double[chain.states()];
        for (var year = 0; year < years; year++) {
            own = times(own, chain);
            arrived = chain.next(arrived);
            for (var state = 0; state < arrived.length; state++) {
                arrived[state] += withArrivals ? chain.arrivals()[state] : 0;
            }
            customers[year + 1] = arrived.clone();
            for (var from = 0; from < today.length; from++) {
                var outcome = own[from];
                var mean = product(outcome, chain.mean());
                revenue[year] += today[from] * mean;
                variance[year] += today[from] * Math.max(0, product(outcome, chain.square()) - mean * mean);
                for (var to = 0; to < today.length; to++) {
                    customers[year + 1][to] += today[from] * outcome[to];
                }
            }
            revenue[year] += product(arrived, chain.mean());
            variance[year] += product(arrived, chain.square());
        }
        return new Projection(customers, revenue, variance);
    }

    private static double[][] identity(int states) {
        var identity = new double[states][states];
        for (var state = 0; state < states; state++) {
            identity[state][state] = 1;
        }
        return identity;
    }

    private static double[][] times(double[][] rows, Chain chain) {
        var product = new double[rows.length][];
        for (var row = 0; row < rows.length; row++) {
            product[row] = chain.next(rows[row]);
        }
        return product;
    }

    private static double product(double[] weights, double[] values) {
        var sum = 0.0;
        for (var i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }
}
