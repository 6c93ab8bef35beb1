package dev.clientele.btyd.company;

import dev.clientele.portfolio.Portfolio;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Models that are waited for, made by who asks: one fit a quarter, and what it says of the customers at the end of the day, without
/// their values.
record PatientModels(Fits fits) implements ModelSource {

    private static final Logger LOG = LoggerFactory.getLogger(PatientModels.class);

    @Override
    public CachedModels soon(Portfolio portfolio, LocalDate asOf) {
        try {
            return new CachedModels.Ready(await(portfolio, asOf));
        } catch (RuntimeException broken) {
            LOG.error("the lifetime models of data version {} as of {} cannot be fitted", portfolio.dataVersion(), asOf, broken);
            return new CachedModels.Failed();
        }
    }

    @Override
    public FittedModels await(Portfolio portfolio, LocalDate asOf) {
        return FittedModels.withoutValues(fits.of(portfolio, asOf), portfolio, asOf);
    }
}
