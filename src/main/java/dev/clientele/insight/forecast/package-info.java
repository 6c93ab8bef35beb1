/// The question `forecast`: How many customers and how much revenue lie ahead, and how well that was told a year ago. Entry type:
/// [dev.clientele.insight.forecast.ForecastQuestion]; other questions stay out.
@NullMarked
package dev.clientele.insight.forecast;

import org.jspecify.annotations.NullMarked;
