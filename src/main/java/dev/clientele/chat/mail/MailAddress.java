package dev.clientele.chat.mail;

import dev.clientele.model.subscription.Address;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads e-mail addresses as people type them. What could carry a second address or a line of its own into a letter's head is none.
public final class MailAddress {

    private static final int MOST_LETTERS = 254;
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_{|}~-]{1,64}(\\.[A-Za-z0-9!#$%&'*+/=?^_{|}~-]{1,64}){0,8}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:\\.[A-Za-z0-9-]{1,63}){0,8}");

    private MailAddress() {}

    static boolean isOne(String text) {
        return text.length() <= MOST_LETTERS && FORM.matcher(text).matches();
    }

    /// Why nothing can be sent to an address, and what to type instead; empty where something can.
    public static Optional<String> obstacle(Address address) {
        return isOne(address.place())
                ? Optional.empty()
                : Optional.of("\"" + address.place() + "\" is no e-mail address. Type one such as `to mail:anna@example.com`.");
    }
}
