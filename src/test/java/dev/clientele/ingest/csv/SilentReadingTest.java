package dev.clientele.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.ingest.ImportRefusal;
import dev.clientele.model.SalesRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// A file of invoices whose columns are shuffled, renamed to another word or to nonsense, and joined by five that mean
/// something else, is read as the same sales, or is asked about: never silently as others.
final class SilentReadingTest {

    private static final long SEED = Long.getLong("seed", 7_300L);
    private static final List<List<String>> SYNONYMS = List.of(List.of("Invoice No", "Rechnungsnummer", "Factuurnummer", "Zq1"),
            List.of("Invoice Date", "Belegdatum", "Fecha factura", "Zq2"), List.of("Customer", "Kunde", "Cliente", "Klant", "Zq3"),
            List.of("Product", "Artikel", "Produit", "Zq4"), List.of("Quantity", "Menge", "Qté", "Antal", "Zq5"),
            List.of("Unit Price", "Einzelpreis", "Prix unitaire", "Zq6"), List.of("Net Amount", "Nettobetrag", "Montant HT", "Zq7"),
            List.of("VAT", "MwSt", "IVA", "Zq8"), List.of("Currency", "Währung", "Devise", "Zq9"),
            List.of("Gross Amount", "Bruttobetrag", "Montant TTC", "Total", "Zq10"));
    private static final List<List<String>> DECOYS = List.of(List.of("Account", "Konto", "Account Name"), List.of("Company", "Firma"),
            List.of("Shop", "Store ID", "Store"), List.of("User", "User ID"), List.of("Reference", "Referenz"));

    @RepeatedTest(400)
    void isReadAsTheSameSalesOrAskedAbout(RepetitionInfo repetition) {
        var seed = SEED + repetition.getCurrentRepetition();
        var random = new Random(seed);
        var rows = rows(random);
        var plain = ReadSales.of(text(rows, List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)));
        assertThat(plain.problems()).isEmpty();
        var changed = text(changed(rows, SYNONYMS, random), shuffled(random));
        try {
            assertThat(sales(ReadSales.of(changed))).as("seed %d%n%s", seed, changed).isEqualTo(sales(plain));
        } catch (ImportRefusal asked) {
            assertThat(asked).as("seed %d", seed).hasMessageContaining("--map");
        }
    }

    /// Under names that programs use nothing is asked that the names and values tell.
    @Test
    void knownNamesAreSeldomAskedAbout() {
        var asked = IntStream.range(0, 100).filter(seed -> {
            var random = new Random(SEED + seed);
            try {
                ReadSales
                        .of(text(changed(rows(random), SYNONYMS.stream().map(words -> words.subList(0, words.size() - 1)).toList(), random),
                                shuffled(random)));
                return false;
            } catch (ImportRefusal question) {
                return true;
            }
        }).count();
        assertThat(asked).isLessThan(5);
    }

    /// Invoices of few customers, each with one to three lines, some of them credited.
    private static List<List<String>> rows(Random random) {
        var rows = new ArrayList<List<String>>();
        rows.add(SYNONYMS.stream().map(List::getFirst).toList());
        var customers = 3 + random.nextInt(20);
        var invoices = 4 + random.nextInt(60);
        for (var invoice = 0; invoice < invoices; invoice++) {
            var customer = "Customer " + (char) ('A' + random.nextInt(customers));
            var day = "2025-%02d-%02d".formatted(1 + random.nextInt(12), 13 + random.nextInt(15));
            for (var line = 1 + random.nextInt(3); line > 0; line--) {
                rows.add(line(random, "R-" + (1000 + invoice), day, customer));
            }
        }
        return rows;
    }

    private static List<String> line(Random random, String invoice, String day, String customer) {
        var quantity = 1 + random.nextInt(9);
        var price = 100 + random.nextInt(9_900);
        var net = quantity * price;
        return List.of(invoice, day, customer, "P" + random.nextInt(12), String.valueOf(quantity), money(price), money(net),
                money(Math.round(net * 0.19)), "EUR", money(net + Math.round(net * 0.19)));
    }

    /// The same rows under other names, with five columns more.
    private static List<List<String>> changed(List<List<String>> rows, List<List<String>> synonyms, Random random) {
        var changed = new ArrayList<List<String>>();
        var names =
                synonyms.stream().map(words -> words.get(random.nextInt(words.size()))).collect(Collectors.toCollection(ArrayList::new));
        DECOYS.forEach(words -> names.add(words.get(random.nextInt(words.size()))));
        changed.add(names);
        var isFew = random.nextBoolean();
        for (var row = 1; row < rows.size(); row++) {
            var cells = new ArrayList<>(rows.get(row));
            cells.add(List.of("4000 Sales", "4100 Services", "8400 Goods").get(random.nextInt(isFew ? 1 : 3)));
            cells.add(isFew ? "Our Company Ltd" : List.of("Our Company Ltd", "Our Company GmbH").get(random.nextInt(2)));
            cells.add("S" + random.nextInt(isFew ? 1 : 4));
            cells.add("user" + random.nextInt(5));
            cells.add("PO-" + random.nextInt(100_000));
            changed.add(cells);
        }
        return changed;
    }

    private static List<Integer> shuffled(Random random) {
        var order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14));
        Collections.shuffle(order, random);
        return order;
    }

    private static String text(List<List<String>> rows, List<Integer> order) {
        return rows.stream().map(row -> order.stream().map(row::get).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// All that a figure can be made of; what a product or a quantity is may stay unknown, and is not another.
    private static List<String> sales(ReadSales sales) {
        return sales.records().stream().map(SilentReadingTest::sale).toList();
    }

    private static String sale(SalesRecord sale) {
        return sale.document().number() + " " + sale.document().day() + " " + sale.customer().map(SalesRecord.Party::id).orElse("") + " "
                + sale.document().currency() + " " + sale.net();
    }

    private static String money(long cents) {
        return "%d.%02d".formatted(cents / 100, cents % 100);
    }
}
