package dev.clientele.ingest.ledger;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lines of one entry, whose debits equal its credits.
public final class LedgerEntry {

    private final List<LedgerLine> lines;
    private final Map<String, LedgerLine> customers = new HashMap<>();
    private final Map<String, Map<String, LedgerLine>> customersOfPieces = new HashMap<>();

    /// An entry of all of these lines.
    public LedgerEntry(List<LedgerLine> lines) {
        this.lines = List.copyOf(lines);
        this.lines.stream().filter(LedgerLine::isReceivable).filter(line -> !line.party().isEmpty()).forEach(line -> {
            customers.putIfAbsent(line.party(), line);
            customersOfPieces.computeIfAbsent(line.piece(), piece -> new HashMap<>()).putIfAbsent(line.party(), line);
        });
    }

    LedgerLine first() {
        return lines.getFirst();
    }

    /// Zero for an entry that balances.
    BigDecimal balance() {
        return lines.stream().map(LedgerLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// What was sold.
    List<LedgerLine> sales() {
        return lines.stream().filter(LedgerLine::isSale).filter(line -> line.amount().signum() != 0).toList();
    }

    /// A line that names whom a sale is to: the sale itself, else the receivable of the same document, else the only one of the entry.
    Optional<LedgerLine> customer(LedgerLine sale) {
        if (!sale.party().isEmpty()) {
            return Optional.of(sale);
        }
        return only(customersOfPieces.getOrDefault(sale.piece(), Map.of())).or(() -> only(customers));
    }

    /// True where several customers are named and nothing tells whose the sale is.
    boolean isUnclear(LedgerLine sale) {
        return customers.size() > 1 && customer(sale).isEmpty();
    }

    private static Optional<LedgerLine> only(Map<String, LedgerLine> customers) {
        return customers.size() == 1 ? customers.values().stream().findFirst() : Optional.empty();
    }
}
