package dev.clientele.model.alert;

import java.time.LocalDate;

/// How something stood on a day.
///
/// @param level how bad it is, on the scale of its rule: the greater the worse
/// @param money what is at stake, minor units of the reporting currency
/// @param why in words
public record Observation(LocalDate day, long level, long money, String why) {}
