package dev.clientele.btyd.value;

/// An estimate and the bounds between which it lies with the asked-for confidence.
public record Interval(double estimate, double low, double high) {}
