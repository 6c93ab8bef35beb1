/// How often a rule would have told something, had it been there. Entry type: [dev.clientele.alert.backtest.AlertBacktest].
@NullMarked
package dev.clientele.alert.backtest;

import org.jspecify.annotations.NullMarked;
