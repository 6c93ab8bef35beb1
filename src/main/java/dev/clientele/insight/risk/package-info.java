/// The question `at-risk`: which customers may go, why, and with how much money. Entry type:
/// [dev.clientele.insight.risk.AtRiskQuestion]; other questions stay out.
@NullMarked
package dev.clientele.insight.risk;

import org.jspecify.annotations.NullMarked;
