/// Charts as values and their one renderer. A question says *what* to draw with a [dev.clientele.chart.ChartSpec]; how it
/// looks is decided here alone. XChart and AWT live in this package and nowhere else; portfolio and platforms stay out.
@NullMarked
package dev.clientele.chart;

import org.jspecify.annotations.NullMarked;
