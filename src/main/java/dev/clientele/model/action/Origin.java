package dev.clientele.model.action;

import java.time.LocalDate;

/// Where an action's customers come from; it never changes.
///
/// @param question the question that found them, as it can be asked again; empty for an idea about nobody in particular
/// @param day the day at whose end it was answered
/// @param dataVersion the store's data version it was answered from
public record Origin(String question, LocalDate day, long dataVersion) {}
