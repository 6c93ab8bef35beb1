package dev.clientele.ingest.einvoice;

import dev.clientele.ingest.einvoice.EInvoice.Term;
import dev.clientele.ingest.xml.XmlElement;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    /// The amounts that a document has once, those that it declares.
    ///
    /// @param group the path of what they stand in, with its slash
    /// @param names what each is called there
    /// @param vat the elements with the total VAT, of which the first counts
    /// @throws UnreadableInvoice for the first that is no number
    static Map<Term, BigDecimal> totals(XmlElement root, String group, Map<Term, String> names, Stream<XmlElement> vat) {
        var totals = new EnumMap<Term, BigDecimal>(Term.class);
        new EnumMap<>(names).forEach((term, name) -> put(totals, term, root.text(group + name)));
        vat.findFirst().ifPresent(amount -> put(totals, Term.VAT, amount.text()));
        return totals;
    }

    private static void put(Map<Term, BigDecimal> totals, Term term, String text) {
        read(text, term.code()).ifPresent(amount -> totals.put(term, amount));
    }

    /// @throws UnreadableInvoice where it is no number or missing
    static BigDecimal required(String text, String term) {
        return read(text, term).orElseThrow(() -> new UnreadableInvoice("nothing", "an amount", term));
    }
}
