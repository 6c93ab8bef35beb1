/// The question `profit`: What is left of the revenue after all that it costs, in all and by segment, product, customer and more. Entry type:
/// [dev.clientele.insight.profit.ProfitQuestion]; other questions stay out.
@NullMarked
package dev.clientele.insight.profit;

import org.jspecify.annotations.NullMarked;
