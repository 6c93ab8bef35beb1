/// Text and pixels: the bundled typeface, AWT made ready for a machine without fonts or display, and PNG files. Knows
/// nothing of charts; [dev.clientele.chart] stands on it. No other package may touch AWT.
@NullMarked
package dev.clientele.chart.raster;

import org.jspecify.annotations.NullMarked;
