/// The question `clv`: what customers are worth over their lifetimes, one by one, in groups and together. Entry type:
/// [dev.clientele.insight.clv.ClvQuestion]; other questions stay out.
@NullMarked
package dev.clientele.insight.clv;

import org.jspecify.annotations.NullMarked;
