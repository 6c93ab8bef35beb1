package dev.clientele.model.subscription;

/// Where a message goes, by ids that a renamed channel or person keeps.
///
/// @param platform `web`, `slack`, `mail`, ...
/// @param place the platform's own id of a channel or of a person; for `mail` an e-mail address
public record Address(String platform, String place) {

    /// What e-mail is called among the platforms.
    public static final String MAIL = "mail";

    /// The chat page, which knows nobody: whoever opens it sees what is told there.
    public static final Address PAGE = new Address("web", "page");

    /// As it is told to people and typed by them: `slack:C0123456`.
    public String words() {
        return platform + ":" + place;
    }

    /// Whether a platform is the chat page.
    public static boolean isPage(String platform) {
        return platform.equals(PAGE.platform);
    }

    /// Whether it is an e-mail address: nobody asks there, and nothing can stand under another message.
    public boolean isMail() {
        return platform.equals(MAIL);
    }
}
