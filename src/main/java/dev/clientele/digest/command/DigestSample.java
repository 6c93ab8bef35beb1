package dev.clientele.digest.command;

import dev.clientele.digest.content.Content;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/// A digest that someone wants to see as it would be now.
///
/// @param subscription the number of the one whose last digest it is compared with; empty for none
/// @param asOf the day at whose end it stands; empty for now
public record DigestSample(Content content, OptionalLong subscription, Optional<LocalDate> asOf) {}
