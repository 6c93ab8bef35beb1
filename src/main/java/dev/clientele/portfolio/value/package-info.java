/// What customers are worth by formulas that were published with figures. Entry types: [dev.clientele.portfolio.value.RecencyValue],
/// [dev.clientele.portfolio.value.RetentionValue], [dev.clientele.portfolio.value.SpendingSplit]; nothing of questions or words comes in.
@NullMarked
package dev.clientele.portfolio.value;

import org.jspecify.annotations.NullMarked;
