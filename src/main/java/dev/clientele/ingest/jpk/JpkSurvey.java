package dev.clientele.ingest.jpk;

import dev.clientele.ingest.xml.XmlElement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a first reading finds: lines, currencies, the company, and the control sums that the file declares beside those of what it has.
final class JpkSurvey implements JpkReader.Taker {

    private final JpkLines lines = new JpkLines();
    private final SortedMap<String, Long> currencies = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();
    private long invoices;
    private BigDecimal gross = BigDecimal.ZERO;
    private boolean isReadable = true;
    private String company = "";
    private String version = "";

    @Override
    public void invoice(long line, XmlElement element) {
        invoices++;
        try {
            var invoice = JpkInvoice.read(element);
            gross = gross.add(invoice.gross());
            currencies.merge(invoice.currency(), 1L, Long::sum);
        } catch (NumberFormatException unreadable) {
            isReadable = false; // told as a problem when the rows are read
        }
    }

    @Override
    public void other(XmlElement element) {
        try {
            switch (element.name()) {
                case "FakturaWiersz" -> lines.add(element);
                case "FakturaCtrl" -> {
                    compare("LiczbaFaktur", element, Optional.of(BigDecimal.valueOf(invoices)));
                    compare("WartoscFaktur", element, Optional.of(gross).filter(sum -> isReadable));
                }
                case "FakturaWierszCtrl" -> {
                    compare("LiczbaWierszyFaktur", element, Optional.of(BigDecimal.valueOf(lines.count())));
                    compare("WartoscWierszyFaktur", element, lines.sum());
                }
                case "Naglowek" -> version = element.first("KodFormularza").map(code -> code.attribute("kodSystemowy")).orElse("");
                default -> company = element.text("IdentyfikatorPodmiotu/PelnaNazwa", "PelnaNazwa");
            }
        } catch (NumberFormatException unreadable) {
            differences.add(element.name() + " has \"" + unreadable.getMessage() + "\" where a number should be");
        }
    }

    JpkLines lines() {
        return lines;
    }

    SortedMap<String, Long> currencies() {
        return currencies;
    }

    long invoices() {
        return invoices;
    }

    String company() {
        return company;
    }

    /// `JPK_FA (4)`.
    String version() {
        return version;
    }

    /// What the file declares otherwise than it has it.
    List<String> differences() {
        return List.copyOf(differences);
    }

    private void compare(String name, XmlElement declared, Optional<BigDecimal> read) {
        var text = declared.text(name);
        if (!text.isEmpty() && read.isPresent() && JpkInvoice.number(text).compareTo(read.get()) != 0) {
            differences.add(name + " is declared as " + text + ", and the file has " + read.get().toPlainString());
        }
    }
}
