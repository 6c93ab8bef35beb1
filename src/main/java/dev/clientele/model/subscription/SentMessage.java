package dev.clientele.model.subscription;

import java.time.Instant;

/// A message that a platform has accepted.
///
/// @param receipt the platform's own name of it; empty where it gives none
/// @param figures what it said, to be compared with the next; see the digest
public record SentMessage(String receipt, String figures, Instant at) {}
