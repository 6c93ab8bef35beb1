/// Sums of net revenue, cost, orders and buyers by anything a portfolio can be cut by, at once in adjacent or recurring stretches of
/// days. Entry type: [dev.clientele.portfolio.breakdown.Breakdown]; no names, no words, no clock.
@NullMarked
package dev.clientele.portfolio.breakdown;

import org.jspecify.annotations.NullMarked;
