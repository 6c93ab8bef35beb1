/// Exchange rates from files.
///
/// Entry type: [dev.clientele.ingest.rates.EcbRates].
@NullMarked
package dev.clientele.ingest.rates;

import org.jspecify.annotations.NullMarked;
