package dev.clientele.chart.geometry;

/// A place on the drawing in logical pixels, y downwards; without a height (`NaN`) an interruption of a line.
public record Point(double x, double y) {}
