package dev.clientele.chart;

import dev.clientele.chart.geometry.Scale;
/// One of the areas that a chart sets one below another over its categories.
///
/// @param scale its own, whatever the other panels show
/// @param tags the series named at its right edge
/// @param least how high it is unless its tags need more
record Panel(Scale scale, EndTags tags, double least) {

    /// The height of a panel that has the chart to itself.
    static final double ALONE = 330;

    private static final double TAG_HEIGHT = 30;

    double height() {
        return Math.max(least, Math.ceil(tags.count() * TAG_HEIGHT));
    }
}
