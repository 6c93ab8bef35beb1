/// How often a rule would have told something, had it been there. Entry type: [dev.clientele.digest.alerts.backtest.Backtest].
@NullMarked
package dev.clientele.digest.alerts.backtest;

import org.jspecify.annotations.NullMarked;
