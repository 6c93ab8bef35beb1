/// The question `revenue`: how much was sold, by what, and how that compares with the year before. Entry type:
/// [dev.clientele.insight.revenue.RevenueQuestion]; other questions stay out.
@NullMarked
package dev.clientele.insight.revenue;

import org.jspecify.annotations.NullMarked;
