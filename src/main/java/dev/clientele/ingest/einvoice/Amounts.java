package dev.clientele.ingest.einvoice;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads the numbers of a document.
final class Amounts {

    private static final int LONGEST = 40;

    private Amounts() {}

    /// Empty where nothing stands there.
    ///
    /// @param term what it is, for the problem
    /// @throws UnreadableInvoice where it is no number
    static Optional<BigDecimal> read(String text, String term) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.length() > LONGEST || !text.matches("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)")) {
            throw new UnreadableInvoice(text, "a number with a decimal point", term);
        }
        return Optional.of(new BigDecimal(text));
    }

    /// @throws UnreadableInvoice where it is no number or missing
    static BigDecimal required(String text, String term) {
        return read(text, term).orElseThrow(() -> new UnreadableInvoice("nothing", "an amount", term));
    }
}
