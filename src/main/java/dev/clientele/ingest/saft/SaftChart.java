package dev.clientele.ingest.saft;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The accounts of sales in the standard charts of countries whose files have the ledger and no invoices.
enum SaftChart {
    /// NS 4102: sales, rents and commissions; neither duties (33), subsidies (34) and accruals (35) nor gains (38) and other income (39).
    NO("3[01267]\\d*", "30 to 32, 36 and 37"),
    /// OMFP 1802/2014: class 70.
    RO("70.*", "70"),
    /// The Lithuanian standard chart: sales (500) and what is taken off them (509).
    LT("50.*", "50");

    private final Pattern sales;
    private final String words;

    SaftChart(String sales, String words) {
        this.sales = Pattern.compile(sales);
        this.words = words;
    }

    /// The chart of a country by its ISO code.
    static Optional<SaftChart> of(String country) {
        return Stream.of(values()).filter(chart -> chart.name().equals(country)).findFirst();
    }

    boolean isSale(String account) {
        return sales.matcher(account).matches();
    }

    /// The accounts of sales, for the person.
    String words() {
        return words;
    }
}
