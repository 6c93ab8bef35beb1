package dev.clientele.language;

import dev.clientele.model.Dimension;
import dev.clientele.model.Period;
import java.math.BigDecimal;
import java.util.List;

/// One thing a sentence says.
sealed interface Element {

    /// A phrase of the language; of several meanings the sentence decides.
    record Said(List<Meaning> meanings, String text) implements Element {
        boolean is(Meaning meaning) {
            return meanings.contains(meaning);
        }
    }

    /// Names of one dimension, any of which will do.
    ///
    /// @param others the same word as a name of other dimensions
    record Named(Dimension dimension, List<String> values, List<Dimension> others) implements Element {}

    /// A word that may name several things, such as an owner and a customer, or mostly names nothing.
    ///
    /// @param readings what it may name, one of each kind
    record Doubtful(String text, List<Element> readings) implements Element {}

    /// Words that are part of products' names: `candles`.
    record Part(String text) implements Element {}

    /// A customer; several where the words fit more than one.
    record OfCustomer(List<String> questions, String text) implements Element {}

    /// A period of time.
    record When(Period period, boolean open) implements Element {}

    /// A stretch of time: `90 days`.
    record Stretch(int count, String unit) implements Element {}

    /// A number.
    ///
    /// @param percent whether a percent sign or word stands behind it
    record Amount(BigDecimal number, boolean percent) implements Element {}

    /// A mark between words.
    record Mark(String text) implements Element {}

    /// A word that nothing is known of.
    record Unknown(String text, List<String> closest) implements Element {}
}
