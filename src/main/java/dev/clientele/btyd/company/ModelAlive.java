package dev.clientele.btyd.company;

import dev.clientele.btyd.history.Histogram;
import dev.clientele.btyd.history.Histories;
import dev.clientele.btyd.lifetime.LifetimeModel;
import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.risk.AliveEstimate;
import java.util.Arrays;

/// P(alive) by a fitted model: at the end of the as-of day as it was told when the model was fitted, and at the end of any
/// other day by the same parameters, so that what changes in between is the customer and not the fit.
///
/// @param model whose parameters are used
/// @param selection the customers to tell it of on other days
/// @param asOf epoch day
/// @param ofCustomers for each customer of the portfolio its P(alive) then; `NaN` for one without a purchase day
public record ModelAlive(LifetimeModel model, Selection selection, int asOf, double[] ofCustomers) implements AliveEstimate {

    /// At the end of days of which nothing is told yet.
    static ModelAlive ofEarlierDays(LifetimeModel model, Selection selection) {
        return new ModelAlive(model, selection, Integer.MIN_VALUE, new double[selection.includes().length]);
    }

    @Override
    public double[] probabilities(Rhythm rhythm) {
        var told = rhythm.end() - 1 == asOf ? ofCustomers : at(rhythm.end() - 1);
        var alive = new double[rhythm.purchaseDays().length];
        Arrays.setAll(alive, customer -> rhythm.purchaseDays()[customer] == 0 ? Double.NaN : told[customer]);
        return alive;
    }

    private double[] at(int day) {
        var histories = Histories.of(selection, day);
        var customers = new AllCustomers(histories, Histogram.of(histories), ofCustomers.length);
        return customers.ofCells(model.aliveProbabilities(customers.histogram()));
    }
}
