package dev.clientele.chat.web.view;

import java.time.LocalDate;
import java.util.Optional;

/// Whose data is asked about, and how far it goes: what the page's side panel says.
///
/// @param name the company's or the store's name
/// @param dataVersion the store's data version
/// @param lastDay the last business day with data; empty for an empty store
public record Company(String name, long dataVersion, Optional<LocalDate> lastDay) {}
