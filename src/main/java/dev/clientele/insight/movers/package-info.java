/// The questions `growers` and `decliners`: who changed most, in money and in percent, like with like. Entry type:
/// [dev.clientele.insight.movers.MoversQuestion]; other questions stay out.
@NullMarked
package dev.clientele.insight.movers;

import org.jspecify.annotations.NullMarked;
