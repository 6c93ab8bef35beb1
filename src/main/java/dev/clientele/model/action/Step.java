package dev.clientele.model.action;

import java.time.LocalDate;
import java.util.Optional;

/// Something to be done on the way to an action's end.
///
/// @param number its number within the action, from 1
/// @param due by when; empty where no day of its own was set
public record Step(int number, String text, Optional<LocalDate> due, boolean done) {}
