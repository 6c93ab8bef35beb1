package dev.clientele.sample;

import dev.clientele.model.RateTable;
import dev.clientele.model.SalesRecord;
import dev.clientele.model.SalesRecord.Document;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// Numbers the documents year by year and writes their rows.
final class Ledger {

    static final String WEBSHOP = "Webshop";
    private static final String DIRECT = "Direct";
    private static final int CHANNEL = 3;

    private final Climate climate;
    private final Invoicing invoicing;
    private final RateTable rates;
    private final Consumer<SalesRecord> rows;
    private long row;
    private int year;
    private int invoices;
    private int credits;

    Ledger(Climate climate, RateTable rates, Consumer<SalesRecord> rows) {
        this.climate = climate;
        this.invoicing = new Invoicing(climate);
        this.rates = rates;
        this.rows = rows;
    }

    void write(Booking booking) {
        var day = LocalDate.ofEpochDay(booking.day());
        var customer = booking.sale().customer();
        var currency = customer.profile().country().currency();
        var document = new Document(number(day, booking.isCredit()), day, currency, channel(booking.sale(), climate));
        double rate = rates.rate(currency, "EUR", day).orElseThrow();
        for (var line : invoicing.lines(booking)) {
            row++;
            rows.accept(new SalesRecord(row, document, customer.party(), Optional.of(line.item().product()), (double) line.quantity(),
                    line.amount(), converted(line.amount(), rate), line.cost()));
        }
    }

    private String number(LocalDate day, boolean isCredit) {
        if (day.getYear() != year) {
            year = day.getYear();
            invoices = 0;
            credits = 0;
        }
        int count = isCredit ? ++credits : ++invoices;
        return (isCredit ? "GS-" : "RE-") + year + "-" + Integer.toString(1_000_000 + count).substring(1);
    }

    /// Through which channel an order comes.
    static String channel(Sale sale, Climate climate) {
        var customer = sale.customer();
        boolean byWeb = customer.party().isPresent()
                && sale.chance(CHANNEL).happens(customer.profile().segment().webshop(climate.year(sale.day())));
        return byWeb ? WEBSHOP : DIRECT;
    }

    private static long converted(long amount, double rate) {
        return BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(rate)).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
