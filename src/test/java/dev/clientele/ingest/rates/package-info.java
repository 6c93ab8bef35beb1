@NullMarked
package dev.clientele.ingest.rates;

import org.jspecify.annotations.NullMarked;
