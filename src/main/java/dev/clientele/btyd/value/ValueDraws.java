package dev.clientele.btyd.value;

import dev.clientele.btyd.lifetime.BgNbd;
import dev.clientele.btyd.lifetime.LifetimeModel;
import dev.clientele.btyd.lifetime.ParetoNbd;
import dev.clientele.btyd.spend.GammaGamma;

/// The parameters drawn for intervals, lifetime and spend together: draw i is one possible truth. Index 0 is the estimate
/// itself, the draws follow.
///
/// @param models of lifetimes
/// @param spends of spend, all with a mean
record ValueDraws(LifetimeModel[] models, GammaGamma[] spends) {

    /// So many draws are made for each wanted one before giving up on one with a mean spend.
    private static final int TRIES = 50;

    static ValueDraws of(CustomerValues.Models of, ValueTerms terms) {
        var lifetime = of.lifetime();
        var spend = of.spend();
        var models = new LifetimeModel[terms.draws() + 1];
        var spends = new GammaGamma[terms.draws() + 1];
        var drawn = lifetime.estimates().draws(terms.draws(), terms.seed());
        models[0] = lifetime.model();
        for (var i = 0; i < drawn.length; i++) {
            models[i + 1] = lifetime.model() instanceof BgNbd ? BgNbd.of(drawn[i]) : ParetoNbd.of(drawn[i]);
        }
        spends[0] = spend.model();
        var next = 1;
        for (var draw : spend.estimates().draws(terms.draws() * TRIES, ~terms.seed())) {
            var model = GammaGamma.of(draw);
            if (next < spends.length && model.q() > 1) {
                spends[next++] = model;
            }
        }
        while (next < spends.length) {
            spends[next++] = spend.model();
        }
        return new ValueDraws(models, spends);
    }

    int count() {
        return models.length;
    }
}
