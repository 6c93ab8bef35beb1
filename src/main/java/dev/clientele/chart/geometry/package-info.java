/// Places, sizes and scales on a drawing, in logical pixels: what lies where, what overlaps, where there is room. Knows nothing
/// of charts, text or colours; [dev.clientele.chart] stands on it.
@NullMarked
package dev.clientele.chart.geometry;

import org.jspecify.annotations.NullMarked;
