/// What the customers' money is spent for: costs of winning, keeping and serving them, allocated to whatever a portfolio can be cut by.
/// Entry type: [dev.clientele.portfolio.economics.CostAllocation]; no names, no words, no clock.
@NullMarked
package dev.clientele.portfolio.economics;

import org.jspecify.annotations.NullMarked;
