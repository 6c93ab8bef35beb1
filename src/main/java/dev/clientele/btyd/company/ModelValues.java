package dev.clientele.btyd.company;

import dev.clientele.btyd.fit.Fit;
import dev.clientele.btyd.history.Histories;
import dev.clientele.btyd.lifetime.Horizon;
import dev.clientele.btyd.lifetime.LifetimeModel;
import dev.clientele.btyd.lifetime.Outlook;
import dev.clientele.btyd.spend.GammaGamma;
import dev.clientele.btyd.value.CustomerValues;
import dev.clientele.btyd.value.CustomerValues.Models;
import dev.clientele.btyd.value.ValueTerms;
import dev.clientele.portfolio.Activity;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.lifetime.LifetimeTerms;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// What a company's customers will bring by a fitted model. A customer without a purchase day has `NaN`.
///
/// @param alive for each customer of the portfolio its P(alive)
/// @param purchases for each customer the purchase days expected in the next 52 weeks
/// @param spend for each customer the net revenue expected on a purchase day, major units
/// @param value for each customer the lifetime value, major units
/// @param low for each customer the lower bound of its value
/// @param high for each customer the upper bound
/// @param ofCustomers what active customers are worth together, and what a new one is
/// @param margins the profits in a unit of net revenue that were reckoned with
public record ModelValues(ModelKind kind, double[] alive, double[] purchases, double[] spend, double[] value, double[] low, double[] high,
        CustomerValues ofCustomers, Margins margins) {

    /// The weeks of the expected purchases.
    public static final int WEEKS_A_YEAR = 52;

    /// What values are reckoned with.
    ///
    /// @param activeFrom customers with a purchase day on or after it count towards the equity
    record Basis(Portfolio portfolio, LocalDate asOf, LocalDate activeFrom, LifetimeTerms terms) {

        /// The day after the as-of day, epoch day.
        int endDay() {
            return Math.toIntExact(asOf.plusDays(1).toEpochDay());
        }
    }

    /// The values by a model; empty where the models refuse them.
    static Optional<ModelValues> of(CompanyModels models, ModelKind kind, AllCustomers customers, Basis basis) {
        var spend = models.spend();
        if (models.refusal(kind).isPresent() || models.spendRefusal().isPresent()
                || !(models.fit(kind) instanceof Fit.Found<? extends LifetimeModel> lifetime)
                || !(spend instanceof Fit.Found<GammaGamma> foundSpend)) {
            return Optional.empty();
        }
        return Optional.of(of(new Models(lifetime, foundSpend), kind, customers, basis));
    }

    private static ModelValues of(Models models, ModelKind kind, AllCustomers customers, Basis basis) {
        var histories = customers.histories();
        var model = models.lifetime().model();
        var margins = Margins.of(Selection.all(basis.portfolio()), basis.endDay());
        var horizon = new Horizon(basis.terms().horizonYears() * WEEKS_A_YEAR, basis.terms().discountRate());
        var reckoned = new CustomerValues.Customers(histories, customers.histogram(), active(histories, basis), margins.of(histories));
        var values = CustomerValues.of(reckoned, models, ValueTerms.usual(margins.ofAll(), horizon));
        var spends = new double[histories.count()];
        Arrays.setAll(spends, row -> models.spend().model().expectedSpend(histories.frequency()[row], histories.spend()[row]));
        return new ModelValues(kind, customers.ofCells(model.aliveProbabilities(customers.histogram())),
                customers.ofCells(Outlook.purchases(model, customers.histogram(), WEEKS_A_YEAR)), customers.ofHistories(spends),
                customers.ofHistories(values.value()), customers.ofHistories(values.low()), customers.ofHistories(values.high()), values,
                margins);
    }

    /// For each history whether its customer is active.
    private static boolean[] active(Histories histories, Basis basis) {
        var active = Activity.between(Selection.all(basis.portfolio()), Math.toIntExact(basis.activeFrom().toEpochDay()),
                basis.endDay());
        var counted = new boolean[histories.count()];
        for (var row = 0; row < counted.length; row++) {
            counted[row] = active[histories.customer()[row]];
        }
        return counted;
    }
}
