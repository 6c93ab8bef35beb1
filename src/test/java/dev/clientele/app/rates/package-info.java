@NullMarked
package dev.clientele.app.rates;

import org.jspecify.annotations.NullMarked;
