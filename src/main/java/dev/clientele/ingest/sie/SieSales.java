package dev.clientele.ingest.sie;

import dev.clientele.ingest.sie.SieVoucher.Posting;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a voucher sells to whom, by the Swedish standard chart of accounts (BAS): sales are on accounts 3000 to 3699, receivables from
/// customers on 1500 to 1599.
final class SieSales {

    private static final Pattern SALES = Pattern.compile("3[0-6]\\d{2,4}");
    private static final Pattern INCOME = Pattern.compile("3\\d{3,5}");
    private static final Pattern RECEIVABLES = Pattern.compile("15\\d{2,4}");

    private final SieVoucher voucher;
    private final List<Posting> receivables;

    SieSales(SieVoucher voucher) {
        this.voucher = voucher;
        this.receivables = voucher.postings().stream().filter(posting -> RECEIVABLES.matcher(posting.account()).matches()).toList();
    }

    /// True for an account of class 3 that is not one of sales: rounding, discounts, other income.
    static boolean isOtherIncome(Posting posting) {
        return INCOME.matcher(posting.account()).matches() && !SALES.matcher(posting.account()).matches();
    }

    /// What was sold.
    List<Posting> postings() {
        return voucher.postings().stream().filter(posting -> SALES.matcher(posting.account()).matches()).toList();
    }

    /// Whom a sale is to: whom it names, else the customer of the receivable of the same invoice, else the only one of the voucher.
    ///
    /// @return empty where the voucher names none, and where it names several and nothing tells which
    Optional<String> customer(Posting sale) {
        if (!sale.object(SieReader.CUSTOMER).isEmpty()) {
            return Optional.of(sale.object(SieReader.CUSTOMER));
        }
        var invoice = sale.object(SieReader.INVOICE);
        var ofInvoice = customers(invoice);
        return !invoice.isEmpty() && ofInvoice.size() == 1
                ? Optional.of(ofInvoice.getFirst())
                : Optional.of(customers("")).filter(all -> all.size() == 1).map(List::getFirst);
    }

    /// True where several customers are named and nothing tells whose the sale is.
    boolean isUnclear(Posting sale) {
        return customer(sale).isEmpty() && customers("").size() > 1;
    }

    /// The invoice of a sale: what it names, else the only one of the voucher, else the voucher itself.
    String invoice(Posting sale) {
        var named = sale.object(SieReader.INVOICE);
        var all =
                voucher.postings().stream().map(posting -> posting.object(SieReader.INVOICE)).filter(object -> !object.isEmpty()).distinct()
                        .toList();
        return !named.isEmpty() ? named : all.size() == 1 ? all.getFirst() : voucher.number();
    }

    /// The customers of receivables, of one invoice or of all.
    private List<String> customers(String invoice) {
        return receivables.stream().filter(posting -> invoice.isEmpty() || posting.object(SieReader.INVOICE).equals(invoice))
                .map(posting -> posting.object(SieReader.CUSTOMER)).filter(object -> !object.isEmpty()).distinct().toList();
    }
}
