package dev.clientele.chat.web.session;

import java.security.SecureRandom;
import java.util.Base64;

/// Names that nobody guesses: 144 random bits, in letters that need no escaping in an address.
public final class RandomTokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18;

    private RandomTokens() {}

    public static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
