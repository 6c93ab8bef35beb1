package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Currency signs and codes beside amounts: each amount is in its own currency, never added to another at 1.0.
final class CurrenciesInCellsTest {

    private static final String RATES = """
            Date,USD,JPY,GBP,KWD,
            2025-01-08,1.1000,160.00,0.8500,0.3,
            2025-01-07,1.0000,150.00,0.8000,0.3,
            2025-01-02,1.2500,150.00,0.8000,0.3,
            """;
    private static final String SIGNS = """
            Invoice No;Date;Customer;Net amount
            1;2025-01-07;Ann;€100.00
            2;2025-01-07;Bob;$200.00
            3;2025-01-07;Cy;¥30000
            """;

    @TempDir
    private Path folder;
    private ImportTranscript person;

    @BeforeEach
    void sitDown() {
        person = new ImportTranscript(folder);
    }

    @Test
    void severalSignsAreAskedAbout() throws IOException {
        assertThat(person.type(person.write("signs.csv", SIGNS))).isEqualTo(1);
        assertThat(person.complained()).contains("amounts in 3 currencies", "--currency", "--rates FILE");
        assertThat(person.sums()).isEmpty();
    }

    @Test
    void withoutRatesNothingIsAddedUp() throws IOException {
        assertThat(person.type(person.write("signs.csv", SIGNS), "--currency", "EUR")).isEqualTo(1);
        assertThat(person.complained()).contains("no rate", "--rates");
        assertThat(person.sums()).isEmpty();
    }

    @Test
    void eachIsConvertedAtItsRate() throws IOException {
        var rates = person.write("rates.csv", RATES);
        assertThat(person.type(person.write("signs.csv", SIGNS), "--currency", "EUR", "--rates", rates.toString())).isZero();
        assertThat(person.sums()).containsExactly("Ann 100.00", "Bob 200.00", "Cy 200.00");
    }

    @Test
    void codesBesideAmountsAreTheirCurrencies() throws IOException {
        var rates = person.write("rates.csv", RATES);
        var file = person.write("codes.csv", """
                Invoice,Date,Customer,Net
                1,2025-01-02,Acme,100.00 USD
                2,2025-01-02,Bolt,100.00 EUR
                3,2025-01-02,Cara,150 JPY
                4,2025-01-02,Dina,3.000 KWD
                """);
        assertThat(person.type(file, "--currency", "EUR")).isEqualTo(1);
        assertThat(person.type(file, "--currency", "EUR", "--decimal", ".", "--rates", rates.toString())).isZero();
        assertThat(person.sums()).containsExactly("Acme 80.00", "Bolt 100.00", "Cara 1.00", "Dina 10.00");
    }

    @Test
    void aSignAgainstTheCurrencyColumnIsAProblem() throws IOException {
        assertThat(person.type(person.write("two.csv", """
                Invoice,Date,Customer,Net,Currency
                1,2025-01-02,Acme,$100.00,EUR
                2,2025-01-02,Bolt,€100.00,EUR
                """))).isEqualTo(1);
        assertThat(person.complained()).contains("two currencies", "$ beside an amount");
    }

    @Test
    void aDollarMayBeCanadian() throws IOException {
        var file = person.write("dollars.csv", """
                Invoice,Date,Customer,Net
                1,2025-01-02,Acme,$100.00
                2,2025-01-02,Bolt,-$20.00
                """);
        assertThat(person.type(file, "--currency", "CAD")).isZero();
        assertThat(person.sums()).containsExactly("Acme 100.00", "Bolt -20.00");
    }

    @Test
    void oneSignNamesTheFilesCurrency() throws IOException {
        assertThat(person.type(person.write("pounds.csv", """
                Invoice,Date,Customer,Net
                1,2025-01-02,Acme,£100.00
                2,2025-01-02,Bolt,£20.00
                """))).isZero();
        assertThat(person.said()).contains("net revenue £120.00");
    }

    @Test
    void aSignFarDownTheFileIsAProblemToo() throws IOException {
        var text = new StringBuilder("Invoice,Date,Customer,Net\n");
        for (var i = 1; i <= 2_000; i++) {
            text.append(i).append(",2025-01-02,Acme,").append(i == 1_900 ? "$7.00" : "1.00").append('\n');
        }
        assertThat(person.type(person.write("late.csv", text.toString()), "--currency", "EUR")).isZero();
        assertThat(person.said()).contains("no rate");
        assertThat(person.sums()).containsExactly("Acme 1999.00");
    }
}
