/// The question `retention` and its views: how many customers stay, by year and by kind of customer; `cohorts` by first purchase;
/// `repeat` purchases and the time between them; the `stages` from first purchase to advocate. Entry type:
/// [dev.clientele.insight.retention.RetentionQuestion]; other questions stay out.
@NullMarked
package dev.clientele.insight.retention;

import org.jspecify.annotations.NullMarked;
