/// What alerts say: one case, several, the backtest of a rule, the list of rules. Pure functions of cases and the portfolio. Entry types:
/// [dev.clientele.digest.alerts.reply.CaseReply], [dev.clientele.digest.alerts.reply.CasesReply],
/// [dev.clientele.digest.alerts.reply.BacktestReply].
@NullMarked
package dev.clientele.digest.alerts.reply;

import org.jspecify.annotations.NullMarked;
