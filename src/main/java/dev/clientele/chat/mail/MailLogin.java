package dev.clientele.chat.mail;

/// By what name and password the mail server lets the bot in. The password appears in no log and no message.
public record MailLogin(String user, String password) {

    @Override
    public String toString() {
        return user + " (with a password)";
    }
}
