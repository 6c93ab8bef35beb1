package dev.clientele.ingest.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.ingest.ImportRefusal;
import dev.clientele.model.Money;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CurrencyChoiceTest {

    /// For a file without a column: what the store, the settings, the command line and the header say, and what becomes of it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -   | -   | -   | -   | XXX in XXX
            -   | EUR | -   | -   | EUR in EUR
            -   | -   | USD | -   | USD in USD
            -   | -   | -   | SEK | SEK in SEK
            -   | EUR | USD | -   | USD in EUR
            -   | EUR | -   | SEK | SEK in EUR
            -   | -   | USD | SEK | USD in USD
            EUR | -   | USD | -   | USD in EUR
            EUR | EUR | -   | -   | EUR in EUR
            XXX | -   | -   | -   | XXX in XXX
            EUR | -   | -   | -   | refused: --currency EUR
            XXX | -   | EUR | -   | refused: a new store
            XXX | EUR | -   | -   | refused: a new store
            """)
    void withoutAColumn(String store, String settings, String said, String header, String expected) {
        var known = known(store, settings, said, header);
        if (expected.startsWith("refused: ")) {
            assertThatThrownBy(() -> CurrencyChoice.ofFile("a.csv", known)).isInstanceOf(ImportRefusal.class)
                    .hasMessageContaining(expected.substring(9));
        } else {
            var choice = CurrencyChoice.ofFile("a.csv", known);
            assertThat(choice.assumed().orElseThrow() + " in " + choice.reporting()).isEqualTo(expected);
        }
    }

    @Test
    void aColumnWithOneCurrencyDecides() {
        var choice = CurrencyChoice.ofRows("a.csv", known("-", "-", "-", "-"), Map.of("EUR", 5L));
        assertThat(choice).isEqualTo(new CurrencyChoice(Currency.getInstance("EUR"), Optional.empty()));
    }

    @Test
    void aColumnWithSeveralHasToBeAskedAbout() {
        assertThatThrownBy(() -> CurrencyChoice.ofRows("a.csv", known("-", "-", "-", "-"), Map.of("EUR", 5L, "USD", 1L)))
                .hasMessageContaining("EUR in 5 rows, USD in 1 row").hasMessageContaining("--currency EUR --rates FILE");
        assertThat(CurrencyChoice.ofRows("a.csv", known("-", "-", "USD", "-"), Map.of()).reporting()).hasToString("USD");
        assertThatThrownBy(() -> CurrencyChoice.ofRows("a.csv", known("XXX", "-", "-", "-"), Map.of("EUR", 1L)))
                .hasMessageContaining("never named");
    }

    private static CurrencyChoice.Known known(String store, String settings, String said, String header) {
        return new CurrencyChoice.Known(currency(store), currency(settings), currency(said), currency(header));
    }

    private static Optional<Currency> currency(String code) {
        return switch (code) {
            case "-" -> Optional.empty();
            case "XXX" -> Optional.of(Money.UNNAMED);
            default -> Optional.of(Currency.getInstance(code));
        };
    }
}
