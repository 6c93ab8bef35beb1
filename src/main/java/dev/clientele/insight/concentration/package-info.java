/// The question `concentration`: on how few customers the business hangs. Entry type:
/// [dev.clientele.insight.concentration.ConcentrationQuestion]; other questions stay out.
@NullMarked
package dev.clientele.insight.concentration;

import org.jspecify.annotations.NullMarked;
