/// The question `concentration`: How much of the business depends on a few customers. Entry type:
/// [dev.clientele.insight.concentration.ConcentrationQuestion]; other questions stay out.
@NullMarked
package dev.clientele.insight.concentration;

import org.jspecify.annotations.NullMarked;
