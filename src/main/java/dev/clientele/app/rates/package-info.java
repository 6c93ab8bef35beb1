/// Reference rates that are fetched by themselves, where the settings name an address: when, and what is told where that fails.
///
/// Entry type: [dev.clientele.app.rates.DailyRates]. How rates are read and amounts converted is not known here.
@NullMarked
package dev.clientele.app.rates;

import org.jspecify.annotations.NullMarked;
