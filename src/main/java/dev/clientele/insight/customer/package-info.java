/// The question `customer`: one customer's card. Entry type: [dev.clientele.insight.customer.CustomerQuestion]; other questions
/// stay out.
@NullMarked
package dev.clientele.insight.customer;

import org.jspecify.annotations.NullMarked;
