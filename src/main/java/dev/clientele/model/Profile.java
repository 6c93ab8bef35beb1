package dev.clientele.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// One customer or product as a file of them describes it, on its way from an importer to the store.
///
/// @param row the row of the file, for messages
/// @param number what identifies it, as in sales records
/// @param words what the file says of it, each in one way of writing: a day as `2026-03-31`, a satisfaction score as a whole
///     number from 0 to 10, a referral as `yes` or `no`, a wallet in major units of the reporting
///     currency as `12500.50`; attributes on which it is silent are left out
public record Profile(long row, String number, Map<Attribute, String> words) {

    public static final String YES = "yes";
    public static final String NO = "no";
    public static final int BEST_SATISFACTION = 10;

    public Profile {
        var copy = new EnumMap<Attribute, String>(Attribute.class);
        copy.putAll(words);
        if (number.isEmpty() || copy.containsValue("")) {
            throw new IllegalArgumentException("a profile has a number and no empty words: " + number + " " + words);
        }
        words = Collections.unmodifiableMap(copy);
    }

    /// The word on an attribute, empty for silence.
    public String word(Attribute attribute) {
        return words.getOrDefault(attribute, "");
    }
}
