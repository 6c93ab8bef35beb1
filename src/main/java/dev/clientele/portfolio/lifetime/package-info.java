/// What customers are worth by simple formulas (DEFINITIONS, Lifetime value). Entry type:
/// [dev.clientele.portfolio.lifetime.SimpleValues]. No words for people: those are the questions' business.
@NullMarked
package dev.clientele.portfolio.lifetime;

import org.jspecify.annotations.NullMarked;
