package dev.clientele.ingest.jpk;

import dev.clientele.ingest.xml.XmlElement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lines of invoices, which stand behind all invoices of the file.
final class JpkLines {

    private static final int MOST = 2_000_000;

    private final Map<String, List<Line>> byInvoice = new HashMap<>();
    private long count;
    private BigDecimal sum = BigDecimal.ZERO;
    private boolean isWithoutNets;

    /// A line.
    ///
    /// @param net its amount without tax; empty where the file has it with tax alone
    record Line(String name, Optional<BigDecimal> quantity, Optional<BigDecimal> net) {}

    /// Adds a line; beyond two million they are counted alone.
    ///
    /// @throws NumberFormatException where an amount is none
    void add(XmlElement element) {
        count++;
        var net = Optional.of(element.text("P_11")).filter(text -> !text.isEmpty()).map(JpkInvoice::number);
        sum = sum.add(net.orElse(BigDecimal.ZERO));
        isWithoutNets |= net.isEmpty();
        if (count <= MOST) {
            byInvoice.computeIfAbsent(element.text("P_2B"), number -> new ArrayList<>()).add(new Line(element.text("P_7"),
                    Optional.of(element.text("P_8B")).filter(text -> !text.isEmpty()).map(JpkInvoice::number), net));
        }
    }

    /// The lines that an invoice's net amount is made of; none where they come to something else, as those of corrections and advances do.
    List<Line> of(JpkInvoice invoice) {
        var lines = byInvoice.getOrDefault(invoice.number(), List.of());
        var isWhole = lines.stream().allMatch(line -> line.net().isPresent())
                && lines.stream().flatMap(line -> line.net().stream()).reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(invoice.net())
                        == 0;
        return isWhole ? lines : List.of();
    }

    long count() {
        return count;
    }

    /// What the lines' net amounts come to; empty where some have none.
    Optional<BigDecimal> sum() {
        return isWithoutNets ? Optional.empty() : Optional.of(sum);
    }
}
