/// Charts as values and their one renderer. A question says *what* to draw with a [dev.clientele.chart.ChartSpec];
/// [dev.clientele.chart.ChartRenderer] decides how it looks: a layout for each kind of chart turns the spec into a drawing of
/// marks, XChart paints them, and the painter writes the texts over them. XChart and AWT live here and in `raster` and nowhere
/// else; portfolio and platforms stay out. The package is large because all but spec, renderer and colours is its own business.
@NullMarked
package dev.clientele.chart;

import org.jspecify.annotations.NullMarked;
