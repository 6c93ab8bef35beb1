package dev.clientele.ingest.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            12            | . | 12
            -1,234.50     | . | -1234.50
            1.234,50      | , | 1234.50
            1.234.567,8   | , | 1234567.8
            12,34,567.00  | . | 1234567.00
            1 234,5       | , | 1234.5
            1'234.50      | . | 1234.50
            (12.00)       | . | -12.00
            12,00-        | , | -12.00
            −3.5          | . | -3.5
            +4            | . | 4
            $1,200.00     | . | 1200.00
            ($1,200.00)   | . | -1200.00
            € 1.234,56    | , | 1234.56
            1.234,56 EUR  | , | 1234.56
            125 kr        | , | 125
            R$ 9,90       | , | 9.90
            .5            | . | 0.5
            5.            | . | 5
            1.5E+03       | . | 1500
            0.30000000000000004 | . | 0.30000000000000004
            """)
    void readsNumbersAsPeopleWriteThem(String text, char decimalMark, BigDecimal expected) {
        var parser = new NumberParser(decimalMark);
        assertThat(parser.parse(text.toCharArray(), 0, text.length())).isTrue();
        assertThat(BigDecimal.valueOf(parser.unscaled(), parser.scale())).isEqualByComparingTo(expected);
    }

    @Test
    void refusesWhatIsNoNumber() {
        Stream.of("", "-", "x", "1x", "12 pcs", "1,23", "1,2345", "1.2.3", "--1", "(-1)", "1-2", "1,,234", ",234,567",
                "12345678901234567890",
                "1e999999999", "EUR", "5 %").forEach(
                        text -> assertThat(new NumberParser('.').parse(text.toCharArray(), 0, text.length()))
                                .as(text).isFalse());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.5 2.25      | .
            1,5 2,25      | ,
            1,234.5       | .
            1.234,5       | ,
            1,234,567     | .
            0,125         | ,
            1234,567      | ,
            12 13         | .
            1,234         | ?
            1.234 5.678   | ?
            1.5 2,5       | ?
            1,234 0,5     | ,
            """)
    void knowsTheDecimalMarkOrSaysThatItDoesNot(String numbers, char expected) {
        var evidence = new NumberEvidence();
        Stream.of(numbers.split(" ")).forEach(number -> evidence.add(number.toCharArray(), 0, number.length()));
        assertThat(evidence.decimalMark().orElse('?')).isEqualTo(expected);
    }

    /// Against exact arithmetic, over random numbers of all sizes.
    @Test
    void roundsHalfUpAwayFromZeroOnce() {
        var random = new Random(1);
        var price = new NumberParser('.');
        for (var i = 0; i < 20_000; i++) {
            var quantity = BigDecimal.valueOf(random.nextLong() >> random.nextInt(20, 63), random.nextInt(5));
            var unit = BigDecimal.valueOf(random.nextLong() >> random.nextInt(20, 63), random.nextInt(6));
            var exact = quantity.multiply(unit).movePointRight(2).setScale(0, RoundingMode.HALF_UP);
            var text = unit.toPlainString().toCharArray();
            if (exact.unscaledValue().bitLength() < 63 && price.parse(text, 0, text.length)) {
                assertThat(Decimals.product(quantity.unscaledValue().longValueExact(), quantity.scale(), price, 2))
                        .as("%s x %s", quantity, unit).isEqualTo(exact.longValueExact());
            }
        }
        assertThat(Decimals.rescale(-5, 3, 2)).isEqualTo(-1);
        assertThat(Decimals.rescale(5, 3, 2)).isEqualTo(1);
        assertThat(Decimals.rescale(4_999, 6, 2)).isZero();
    }
}
