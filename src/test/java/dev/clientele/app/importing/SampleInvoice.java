package dev.clientele.app.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// An invoice as any accounting system could write it, in euro.
///
/// @param isCredit true for a credit note, whose lines are positive here and revenue the less
record SampleInvoice(String number, LocalDate day, String customer, String name, String country, boolean isCredit, List<Line> lines) {

    private static final String[] NAMES = {"Acme & Sons", "Bäckerei \"Müller\"", "Çelik, Bogotá", "O'Neill <Ltd>", "Åkerlund"};
    private static final String[] COUNTRIES = {"DE", "PT", "SE", "PL", "IE"};

    /// One line: `quantity` units for `cents` without tax in all.
    record Line(String product, String name, int quantity, long cents) {}

    /// Invoices of a few months, some of them credit notes.
    static List<SampleInvoice> some(long seed) {
        var random = new Random(seed);
        var invoices = new ArrayList<SampleInvoice>();
        var day = LocalDate.of(2024, 11, 20);
        for (var i = 0; i < 40; i++) {
            day = day.plusDays(random.nextInt(4));
            var customer = random.nextInt(NAMES.length);
            invoices.add(new SampleInvoice("2024-%04d".formatted(i + 1), day, "10%03d".formatted(customer), NAMES[customer],
                    COUNTRIES[customer], i % 8 == 7, lines(random)));
        }
        return invoices;
    }

    private static List<Line> lines(Random random) {
        var lines = new ArrayList<Line>();
        for (var i = 0; i <= random.nextInt(4); i++) {
            var product = random.nextInt(6);
            lines.add(new Line("P" + product, "Product " + product, 1 + random.nextInt(9), 1 + random.nextInt(90_000)));
        }
        return lines;
    }

    /// The sign of its amounts as revenue.
    int sign() {
        return isCredit ? -1 : 1;
    }

    long cents() {
        return lines.stream().mapToLong(Line::cents).sum();
    }

    /// `12.34`.
    static String amount(long cents) {
        return "%s%d.%02d".formatted(cents < 0 ? "-" : "", Math.abs(cents) / 100, Math.abs(cents) % 100);
    }

    /// The lines as the store is to have them: `2024-0001|2024-11-20|10001|Acme|DE|P1|Product 1|3|1250`.
    static List<String> stored(List<SampleInvoice> invoices) {
        return invoices.stream()
                .flatMap(invoice -> invoice.lines().stream()
                        .map(line -> String.join("|", invoice.number(), invoice.day().toString(), invoice.customer(), invoice.name(),
                                invoice.country(), line.product(), line.name(), String.valueOf(line.quantity() * invoice.sign()),
                                String.valueOf(line.cents() * invoice.sign()))))
                .sorted().toList();
    }
}
