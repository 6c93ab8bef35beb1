/// What the bot watches for by itself, and when it says so. Entry types: [dev.clientele.alert.AlertRound], which looks and puts
/// messages into the outbox, and [dev.clientele.alert.AlertRenderer], which makes them when they are sent. The folders below: rules,
/// their checks, their cases, the backtest, and the commands.
@NullMarked
package dev.clientele.alert;

import org.jspecify.annotations.NullMarked;
