/// What the bot watches for by itself, and when it says so. Entry types: [dev.clientele.digest.alerts.AlertRound], which looks and puts
/// messages into the outbox, and [dev.clientele.digest.alerts.AlertPress], which makes them when they are sent. The folders below: rules,
/// their checks, their cases, the backtest, and the commands.
@NullMarked
package dev.clientele.digest.alerts;

import org.jspecify.annotations.NullMarked;
