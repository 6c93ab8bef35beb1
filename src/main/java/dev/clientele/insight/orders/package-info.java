/// The question `orders`: the biggest single orders. Entry type: [dev.clientele.insight.orders.OrdersQuestion]; other questions stay
/// out.
@NullMarked
package dev.clientele.insight.orders;

import org.jspecify.annotations.NullMarked;
