package dev.clientele.model.subscription;

/// Where a message goes, by ids that a renamed channel or person keeps.
///
/// @param platform `web`, `slack`, ...
/// @param place the platform's own id of a channel or of a person
public record Address(String platform, String place) {

    /// As it is told to people and typed by them: `slack:C0123456`.
    public String words() {
        return platform + ":" + place;
    }
}
