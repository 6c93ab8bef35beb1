package dev.clientele.btyd.company;

import dev.clientele.btyd.history.Histogram;
import dev.clientele.btyd.history.Histories;
import dev.clientele.portfolio.Selection;
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
        var isOther = models.dataVersion() != basis.portfolio().dataVersion() || !models.asOf().equals(basis.asOf());
        var histories = isOther
                ? Histories.of(Selection.all(basis.portfolio()), Math.toIntExact(basis.asOf().toEpochDay()))
                : models.histories();
        var histogram = isOther ? Histogram.of(histories) : models.histogram();
        var customers = new AllCustomers(histories, histogram, basis.portfolio().customers().count());
        var alive = new EnumMap<ModelKind, double[]>(ModelKind.class);
        var values = new EnumMap<ModelKind, ModelValues>(ModelKind.class);
        for (var kind : ModelKind.values()) {
            models.usable(kind).ifPresent(model -> alive.put(kind, customers.ofCells(model.aliveProbabilities(histogram))));
            ModelValues.of(models, kind, customers, basis).ifPresent(told -> values.put(kind, told));
        }
        return new FittedModels(models, alive, values, isPrevious);
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
