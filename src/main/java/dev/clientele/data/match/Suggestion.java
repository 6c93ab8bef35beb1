package dev.clientele.data.match;

import java.util.List;

/// Two customers that may be one.
///
/// @param one its place in the list that was looked through
/// @param other the place of the other
/// @param likeness from 0 to 1
/// @param reasons what speaks for it, the strongest first
public record Suggestion(int one, int other, double likeness, List<Reason> reasons) {

    public Suggestion {
        reasons = List.copyOf(reasons);
    }

    /// What speaks for two customers being one.
    public enum Reason {
        TAX_ID("same tax id"), SAME_NAME("same name"), ALIKE("much the same name"),
        PARTLY("names that share a rare word"), MAILBOX("same e-mail address"), DOMAIN("same e-mail domain"),
        PHONE("same telephone number"),
        ADDRESS("same address");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
