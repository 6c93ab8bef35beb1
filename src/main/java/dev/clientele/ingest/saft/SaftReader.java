package dev.clientele.ingest.saft;

import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.xml.XmlCursor;
import dev.clientele.ingest.xml.XmlElement;
import dev.clientele.ingest.xml.XmlText;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Goes through a file once: header, master files and sales invoices in the order in which they stand.
final class SaftReader {

    private final XmlText text;
    private final SaftHeader header = new SaftHeader();
    private final Map<String, Party> customers = new HashMap<>();
    private final Map<String, Product> products = new HashMap<>();
    private final Map<String, Account> accounts = new HashMap<>();

    SaftReader(XmlText text) {
        this.text = text;
    }

    /// A customer of the master files.
    record Party(String name, String country) {}

    /// A product of the master files.
    record Product(String name, String group) {}

    /// An account of the ledger.
    ///
    /// @param standard its number in the country's standard chart; empty where the file does not say
    record Account(String name, String standard) {}

    /// Takes an entry of the ledger as it stands in the file.
    interface EntryTaker {
        void entry(long line, String journal, XmlElement transaction);
    }

    /// Takes an invoice as it stands in the file, or hears of one that cannot be read.
    interface Taker {
        void invoice(long line, XmlElement invoice);
    }

    SaftHeader header() {
        return header;
    }

    Map<String, Party> customers() {
        return customers;
    }

    Map<String, Product> products() {
        return products;
    }

    Map<String, Account> accounts() {
        return accounts;
    }

    /// Reads the file for its ledger; accounts and customers are known when an entry is taken.
    ///
    /// @throws ImportRefusal where it cannot be read to its end
    void readLedger(EntryTaker taker) {
        var journal = "";
        try (var in = text.open(); var cursor = XmlCursor.of(text.file().name(), in)) {
            while (cursor.next(0)) {
                switch (cursor.name()) {
                    case "Header" -> header.read(whole(cursor));
                    case "Customer" -> customer(whole(cursor));
                    case "Account" -> account(whole(cursor));
                    case "JournalID" -> journal = cursor.text();
                    case "Transaction" -> taker.entry(cursor.line(), journal, whole(cursor));
                    case "Supplier", "TaxTable", "Products", "SourceDocuments", "PhysicalStock", "AssetTransactions" -> cursor.skip();
                    default -> {
                        // what groups others
                    }
                }
            }
        } catch (IOException e) {
            throw text.file().failure(e);
        }
    }

    /// Reads the file; what stands above an invoice is known when it is taken.
    ///
    /// @throws ImportRefusal where it cannot be read to its end
    void read(Taker taker) {
        try (var in = text.open(); var cursor = XmlCursor.of(text.file().name(), in)) {
            while (cursor.next(0)) {
                element(cursor, taker);
            }
        } catch (IOException e) {
            throw text.file().failure(e);
        }
    }

    private void element(XmlCursor cursor, Taker taker) {
        switch (cursor.name()) {
            case "Header" -> header.read(whole(cursor));
            case "Customer" -> customer(whole(cursor));
            case "Product" -> product(whole(cursor));
            case "SalesInvoices" -> invoices(cursor, taker);
            case "GeneralLedgerEntries", "GeneralLedgerAccounts", "MovementOfGoods", "WorkingDocuments", "Payments", "PurchaseInvoices",
                    "Supplier", "TaxTable", "PhysicalStock", "AssetTransactions" ->
                    cursor.skip();
            default -> {
                // what groups others
            }
        }
    }

    private void invoices(XmlCursor cursor, Taker taker) {
        header.hasInvoices();
        Map<String, Consumer<String>> totals = Map.of("NumberOfEntries", header::setEntries, "TotalDebit", header::setDebit, "TotalCredit",
                header::setCredit);
        for (var within = cursor.depth(); cursor.next(within);) {
            if (cursor.name().equals("Invoice")) {
                taker.invoice(cursor.line(), whole(cursor));
            } else {
                totals.getOrDefault(cursor.name(), ignored -> {}).accept(cursor.text());
            }
        }
    }

    private void customer(XmlElement customer) {
        var id = customer.text("CustomerID");
        if (!id.isEmpty()) {
            customers.put(id, new Party(customer.text("CompanyName", "CompanyStructure/Name", "Name"),
                    customer.text("BillingAddress/Country", "CompanyStructure/Address/Country", "Address/Country")));
        }
    }

    private void account(XmlElement account) {
        accounts.put(account.text("AccountID"), new Account(account.text("AccountDescription"),
                account.text("StandardAccountID", "GroupingCode")));
    }

    private void product(XmlElement product) {
        products.put(product.text("ProductCode"), new Product(product.text("ProductDescription", "Description"),
                product.text("ProductGroup")));
    }

    private XmlElement whole(XmlCursor cursor) {
        return XmlElement.read(text.file().name(), cursor, Set.of());
    }
}
