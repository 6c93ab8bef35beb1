/// Alerts, over real stores.
@NullMarked
package dev.clientele.digest.alerts;

import org.jspecify.annotations.NullMarked;
