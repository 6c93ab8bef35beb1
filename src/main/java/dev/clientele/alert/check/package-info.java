/// Whether what a rule watches for is so at the end of a day: pure functions of the portfolio and the day. Entry type:
/// [dev.clientele.alert.check.Checks]. What is told of it, and what was told before, may not come in.
@NullMarked
package dev.clientele.alert.check;

import org.jspecify.annotations.NullMarked;
