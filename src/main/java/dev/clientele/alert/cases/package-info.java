/// What becomes of the cases of a rule from one check to the next, and what is to be said about it: a pure function, the same for what
/// happens now and for a backtest. Entry type: [dev.clientele.alert.cases.CaseBook].
@NullMarked
package dev.clientele.alert.cases;

import org.jspecify.annotations.NullMarked;
