package dev.clientele.analysis;

import dev.clientele.btyd.company.ModelSource;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.ValueFormatter;
import dev.clientele.portfolio.lifetime.LifetimeTerms;
import dev.clientele.portfolio.matrix.MatrixTerms;
import java.util.Optional;

/// The terms on which all questions are answered.
///
/// @param activityWindowMonths W, the months a customer stays active after a purchase day
/// @param tiers how customers are put into tiers
/// @param lifetime how the value of customers is counted
/// @param risk when a customer at risk is worth a call
/// @param matrix how customers are placed in the portfolio matrix, and what is done with those of each cell and tier
/// @param models where fitted models of lifetimes are from; without it the simple formulas answer
public record AnalysisSettings(BusinessCalendar calendar, ValueFormatter wording, int activityWindowMonths, TierTerms tiers,
        LifetimeTerms lifetime, RiskTerms risk, MatrixTerms matrix, Optional<ModelSource> models) {

    public AnalysisSettings {
        if (activityWindowMonths < 1) {
            throw new IllegalArgumentException("activityWindowMonths is below 1: " + activityWindowMonths);
        }
    }

    /// With the standard tiers and lifetime values.
    public AnalysisSettings(BusinessCalendar calendar, ValueFormatter wording, int activityWindowMonths) {
        this(calendar, wording, activityWindowMonths, TierTerms.standard(), LifetimeTerms.standard(), RiskTerms.standard(),
                MatrixTerms.standard(), Optional.empty());
    }

    /// The same with other tiers.
    public AnalysisSettings with(TierTerms others) {
        return new AnalysisSettings(calendar, wording, activityWindowMonths, others, lifetime, risk, matrix, models);
    }

    /// The same with models.
    public AnalysisSettings with(ModelSource source) {
        return new AnalysisSettings(calendar, wording, activityWindowMonths, tiers, lifetime, risk, matrix, Optional.of(source));
    }

    /// The same for what is told without being asked: it waits for the models that an answer would stand on.
    public AnalysisSettings patient() {
        return new AnalysisSettings(calendar, wording, activityWindowMonths, tiers, lifetime, risk, matrix,
                models.map(ModelSource::patient));
    }
}
