package dev.clientele.insight.clv;

import dev.clientele.portfolio.lifetime.SimpleValues;
import java.util.Locale;

/// A way to count what a customer is worth.
enum Method {
    SIMPLE("F x AOV x duration"), NPV("net present value");

    private final String noun;

    Method(String noun) {
        this.noun = noun;
    }

    /// The word a person types behind `method`.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Method of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// What it is called in a sentence.
    String noun() {
        return noun;
    }

    /// What it is called at the head of a row.
    String title() {
        return Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    }

    /// Each customer's value, minor units.
    long[] values(SimpleValues values) {
        return switch (this) {
            case SIMPLE -> values.simple();
            case NPV -> values.present();
        };
    }
}
