/// What alerts say: one case, several, the backtest of a rule, the list of rules. Pure functions of cases and the portfolio. Entry types:
/// [dev.clientele.alert.reply.CaseReply], [dev.clientele.alert.reply.CasesReply],
/// [dev.clientele.alert.reply.BacktestReply].
@NullMarked
package dev.clientele.alert.reply;

import org.jspecify.annotations.NullMarked;
