package dev.clientele.chat.slack.transport;

/// A token or a key. Its text is asked for where it is sent, and appears in no log and no message.
public final class Secret {

    private final String text;

    public Secret(String text) {
        this.text = text.strip();
        if (this.text.isEmpty() || this.text.chars().anyMatch(letter -> letter <= ' ' || letter > '~')) {
            throw new IllegalArgumentException("a secret is empty, or has characters that none has");
        }
    }

    /// The secret itself.
    public String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
