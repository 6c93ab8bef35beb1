package dev.clientele.ingest.fec;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lines of one entry, whose debits equal its credits.
final class FecEntry {

    private final List<FecLine> lines;
    private final Map<String, FecLine> customers = new HashMap<>();
    private final Map<String, Map<String, FecLine>> customersOfPieces = new HashMap<>();

    FecEntry(List<FecLine> lines) {
        this.lines = List.copyOf(lines);
        this.lines.stream().filter(FecLine::isReceivable).filter(line -> !line.party().isEmpty()).forEach(line -> {
            customers.putIfAbsent(line.party(), line);
            customersOfPieces.computeIfAbsent(line.piece(), piece -> new HashMap<>()).putIfAbsent(line.party(), line);
        });
    }

    FecLine first() {
        return lines.getFirst();
    }

    /// Zero for an entry that balances.
    BigDecimal balance() {
        return lines.stream().map(FecLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// What was sold.
    List<FecLine> sales() {
        return lines.stream().filter(FecLine::isSale).filter(line -> line.amount().signum() != 0).toList();
    }

    /// The receivable of whom a sale is to: of the same document, else the only one of the entry.
    Optional<FecLine> customer(FecLine sale) {
        return only(customersOfPieces.getOrDefault(sale.piece(), Map.of())).or(() -> only(customers));
    }

    /// True where several customers are named and nothing tells whose the sale is.
    boolean isUnclear(FecLine sale) {
        return customers.size() > 1 && customer(sale).isEmpty();
    }

    private static Optional<FecLine> only(Map<String, FecLine> customers) {
        return customers.size() == 1 ? customers.values().stream().findFirst() : Optional.empty();
    }
}
