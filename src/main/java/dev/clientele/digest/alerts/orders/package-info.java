/// The command `alerts`: what is watched for, and what people do with what was found. Entry type:
/// [dev.clientele.digest.alerts.orders.AlertsCommand].
@NullMarked
package dev.clientele.digest.alerts.orders;

import org.jspecify.annotations.NullMarked;
