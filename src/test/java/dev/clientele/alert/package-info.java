/// Alerts, over real stores.
@NullMarked
package dev.clientele.alert;

import org.jspecify.annotations.NullMarked;
