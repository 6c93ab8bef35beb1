package dev.clientele.btyd.company;

import dev.clientele.btyd.history.Histogram;
import dev.clientele.btyd.history.Histories;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Selection;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Models with what they say of the customers of a portfolio at the end of a day.
///
/// @param alive by each model that answers may stand on, for each customer its P(alive); `NaN` for one without a purchase day
/// @param values by each model that can tell them
/// @param isPrevious whether the models were fitted to an earlier data version or quarter, because newer ones are not ready
public record FittedModels(CompanyModels models, Map<ModelKind, double[]> alive, Map<ModelKind, ModelValues> values, boolean isPrevious) {

    public FittedModels {
        alive = Map.copyOf(alive);
        values = Map.copyOf(values);
    }

    /// Has the models speak of a portfolio: the one they were fitted to, at the end of the same day or a later one, or a later one.
    static FittedModels of(CompanyModels models, ModelValues.Basis basis, boolean isPrevious) {
        var customers = customers(models, basis.portfolio(), basis.asOf());
        var values = new EnumMap<ModelKind, ModelValues>(ModelKind.class);
        for (var kind : ModelKind.values()) {
            ModelValues.of(models, kind, customers, basis).ifPresent(told -> values.put(kind, told));
        }
        return new FittedModels(models, alive(models, customers), values, isPrevious);
    }

    /// Has the models speak of whether customers are alive, and of nothing else.
    static FittedModels withoutValues(CompanyModels models, Portfolio portfolio, LocalDate asOf) {
        return new FittedModels(models, alive(models, customers(models, portfolio, asOf)), Map.of(), false);
    }

    private static AllCustomers customers(CompanyModels models, Portfolio portfolio, LocalDate asOf) {
        var isOther = models.dataVersion() != portfolio.dataVersion() || !models.asOf().equals(asOf);
        var histories = isOther ? Histories.of(Selection.all(portfolio), Math.toIntExact(asOf.toEpochDay())) : models.histories();
        return new AllCustomers(histories, isOther ? Histogram.of(histories) : models.histogram(), portfolio.customers().count());
    }

    private static Map<ModelKind, double[]> alive(CompanyModels models, AllCustomers customers) {
        var alive = new EnumMap<ModelKind, double[]>(ModelKind.class);
        for (var kind : ModelKind.values()) {
            models.usable(kind).ifPresent(model -> alive.put(kind, customers.ofCells(model.aliveProbabilities(customers.histogram()))));
        }
        return alive;
    }

    /// For each customer its P(alive) by a model; empty where answers must not stand on it.
    public Optional<double[]> aliveBy(ModelKind kind) {
        return Optional.ofNullable(alive.get(kind));
    }

    /// What a model tells; empty where answers must not stand on it.
    public Optional<ModelValues> valuesBy(ModelKind kind) {
        return Optional.ofNullable(values.get(kind));
    }
}
