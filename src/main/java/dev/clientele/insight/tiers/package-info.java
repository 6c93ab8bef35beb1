/// The question `tiers`: what the customers of each tier are worth, who they are and how far from the next tier, and who
/// moved between two days. Entry type: [dev.clientele.insight.tiers.TiersQuestion]; other questions stay out.
@NullMarked
package dev.clientele.insight.tiers;

import org.jspecify.annotations.NullMarked;
