package dev.clientele.chat.mail;

import java.util.Optional;

/// The company's own mail server, and as whom the bot writes.
///
/// @param from as whom it writes: `Clientele <bot@example.com>`
/// @param login by what name and password; empty where the server wants none
/// @param authority by whom the server's certificate is signed; empty for the authorities that Java trusts
public record MailSettings(String host, int port, Encryption encryption, String from, Optional<MailLogin> login,
        Optional<MailAuthority> authority) {

    /// How the way to the server is kept from others' eyes.
    public enum Encryption {
        /// begins in the clear and is then encrypted, or nothing is sent: mostly port 587
        STARTTLS,
        /// encrypted from the first byte: mostly port 465
        TLS,
        /// not at all, such as to a server on the same machine
        NONE
    }
}
