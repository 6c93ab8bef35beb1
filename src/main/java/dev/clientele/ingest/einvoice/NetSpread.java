package dev.clientele.ingest.einvoice;

import dev.clientele.ingest.einvoice.EInvoice.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// An invoice's declared net (BT-109) spread over its lines: each has its own net (BT-131) and, by its share of their sum, a part of the
/// document's allowances and charges. The parts come to BT-109 to the last minor unit.
final class NetSpread {

    private NetSpread() {}

    /// The net of each line in its order; one more amount behind them where the lines come to nothing and so have no shares.
    ///
    /// @param digits the decimals of the invoice's currency
    static List<BigDecimal> of(EInvoice invoice, int digits) {
        var nets = invoice.lines().stream().map(line -> rounded(line.net(), digits)).toList();
        var sum = nets.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var rest = rounded(invoice.total(Term.WITHOUT_VAT), digits).subtract(sum);
        var spread = new ArrayList<BigDecimal>();
        var reached = BigDecimal.ZERO;
        var given = BigDecimal.ZERO;
        for (var net : nets) {
            reached = reached.add(net);
            var due = sum.signum() == 0 ? BigDecimal.ZERO : rest.multiply(reached).divide(sum, digits, RoundingMode.HALF_UP);
            spread.add(net.add(due.subtract(given)));
            given = due;
        }
        if (rest.compareTo(given) != 0) {
            spread.add(rest.subtract(given));
        }
        return spread;
    }

    private static BigDecimal rounded(BigDecimal amount, int digits) {
        return amount.setScale(digits, RoundingMode.HALF_UP);
    }
}
