package dev.clientele.model.subscription;

/// Where a message goes, by ids that a renamed channel or person keeps.
///
/// @param platform `web`, `slack`, ...
/// @param place the platform's own id of a channel or of a person
public record Address(String platform, String place) {}
