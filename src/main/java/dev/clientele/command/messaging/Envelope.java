package dev.clientele.command.messaging;

import dev.clientele.model.subscription.Address;
import java.time.Instant;
import java.util.Optional;

/// What stands on the outside of a message.
///
/// @param thread the platform's own name of the message it stands under, as a receipt gave it; empty for none
/// @param key the same for each try of the same message, and never that of another: a platform that knows it takes the message once
/// @param triedSince since when the message may be there already, because an earlier try may have got through; empty for the first try
public record Envelope(Address to, String thread, String key, Optional<Instant> triedSince) {}
