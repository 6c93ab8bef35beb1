package dev.clientele.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final ValueFormatter BRITISH = new ValueFormatter(Locale.UK);
    private static final Currency EURO = Currency.getInstance("EUR");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-GB | EUR | 279489.02   | €279,489.02
            en-GB | EUR | -279489.02  | -€279,489.02
            en-GB | USD | 1234.5      | US$1,234.50
            en-GB | JPY | 1234        | JP¥1,234
            en-GB | CHF | 1234.5      | CHF 1,234.50
            en-GB | SEK | 1234.5      | SEK 1,234.50
            en-GB | XXX | 279489.02   | 279,489.02
            en-GB | EUR | 0           | €0.00
            en-GB | EUR | 92233720368547758.07 | €92,233,720,368,547,758.07
            de-DE | EUR | 279489.02   | €279.489,02
            de-DE | XXX | -0.5        | -0,50
            fr-FR | EUR | 279489.02   | €279 489,02
            sv-SE | SEK | 279489.02   | kr 279 489,02
            sv-SE | EUR | -1234.5     | -€1 234,50
            ja-JP | JPY | 279489      | ￥279,489
            ja-JP | JPY | 0.5         | ￥1
            """)
    void moneyToItsMinorUnit(String locale, String currency, BigDecimal amount, String words) {
        var money = Money.ofMajor(amount, Currency.getInstance(currency));
        assertThat(plainSpaces(new ValueFormatter(Locale.forLanguageTag(locale)).money(money))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,             €0
            0.40,          €0.40
            2.5,           €2.50
            45,            €45
            99.99,         €99.99
            845.40,        €845
            999.49,        €999
            999.50,        €1.00k
            1000,          €1.00k
            9994,          €9.99k
            9995,          €10.0k
            99949,         €99.9k
            99950,         €100k
            279489.02,     €279k
            995000,        €995k
            999499,        €999k
            999500,        €1.00m
            9747747.93,    €9.75m
            999499999,     €999m
            999500000,     €1.00bn
            1234567890,    €1.23bn
            92233720368547758.07, '€92,233,720bn'
            -279489,       -€279k
            -999500,       -€1.00m
            -0.004,        €0.00
            """)
    void moneyForASentence(BigDecimal amount, String words) {
        assertThat(BRITISH.moneyShort(amount, EURO)).isEqualTo(words);
    }

    @Test
    void shortMoneyFollowsTheLocale() {
        assertThat(new ValueFormatter(Locale.GERMANY).moneyShort(new BigDecimal("9747747.93"), EURO)).isEqualTo("€9,75m");
        assertThat(new ValueFormatter(Locale.JAPAN).moneyShort(new BigDecimal("2500000"), Currency.getInstance("JPY"))).isEqualTo("￥2.50m");
        assertThat(BRITISH.moneyShort(new BigDecimal("845.4"), Money.UNNAMED)).isEqualTo("845");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,       0.0 %,    0 %
            0.4915,  49.2 %,   49 %
            0.0094,  0.9 %,    0.9 %
            0.0095,  1.0 %,    1 %
            0.0001,  0.0 %,    0.0 %
            0.994,   99.4 %,   99 %
            0.997,   99.7 %,   99.7 %
            0.9996,  100.0 %,  100 %
            1,       100.0 %,  100 %
            1.125,   112.5 %,  113 %
            -0.125,  -12.5 %,  -13 %
            -0.0001, 0.0 %,    0.0 %
            """)
    void shares(double share, String cell, String sentence) {
        assertThat(BRITISH.share(share)).isEqualTo(cell);
        assertThat(BRITISH.shareShort(share)).isEqualTo(sentence);
    }

    @Test
    void changesBearTheirSign() {
        assertThat(BRITISH.cell(new Value.Change(0.123))).isEqualTo("+12.3 %");
        assertThat(BRITISH.cell(new Value.Change(-0.123))).isEqualTo("-12.3 %");
        assertThat(BRITISH.cell(new Value.Change(0.0001))).isEqualTo("0.0 %");
        assertThat(BRITISH.cell(new Value.Change(-0.0001))).isEqualTo("0.0 %");
        assertThat(BRITISH.cell(new Value.Points(0.014))).isEqualTo("+1.4 pp");
        assertThat(BRITISH.cell(new Value.Points(-0.014))).isEqualTo("-1.4 pp");
    }

    @Test
    void countsNumbersAndDays() {
        assertThat(BRITISH.count(-1_234_567)).isEqualTo("-1,234,567");
        assertThat(BRITISH.count(Long.MIN_VALUE)).isEqualTo("-9,223,372,036,854,775,808");
        assertThat(BRITISH.counted(1, "customer", "customers")).isEqualTo("1 customer");
        assertThat(BRITISH.counted(1_234, "customer", "customers")).isEqualTo("1,234 customers");
        assertThat(BRITISH.cell(new Value.Decimal(2.345))).isEqualTo("2.35");
        assertThat(BRITISH.cell(new Value.Undefined("no orders"))).isEqualTo("-");
        assertThat(BRITISH.day(LocalDate.of(2024, 2, 29))).isEqualTo("29 Feb 2024");
        assertThat(new ValueFormatter(Locale.GERMANY).day(LocalDate.of(2024, 5, 31))).isEqualTo("31 Mai 2024");
        assertThat(plainSpaces(new ValueFormatter(Locale.forLanguageTag("sv-SE")).count(-1_234))).isEqualTo("-1 234");
    }

    private static String plainSpaces(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
