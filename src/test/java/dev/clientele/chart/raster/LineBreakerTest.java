package dev.clientele.chart.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private static final Typeface TYPEFACE = Typeface.bundled();
    private static final LineBreaker BREAKER = new LineBreaker(TYPEFACE);

    @Test
    void longNamesEndInAnEllipsis() {
        assertThat(BREAKER.shortened("Nordlicht Großhandel GmbH & Co. KG", Lettering.LABEL, 200)).startsWith("Nordlicht").endsWith("…");
        assertThat(BREAKER.shortened("Café", Lettering.LABEL, 200)).isEqualTo("Café");
    }

    @Test
    void everyLineFitsItsWidthAndNoWordIsLostWhereThereIsRoom() {
        for (long seed = 1; seed <= 200; seed++) {
            var random = new Random(seed);
            var text = Typeface.printable(words(random));
            var width = 60 + random.nextInt(600);
            var lines = BREAKER.balanced(text, Lettering.TITLE, width, 200);
            assertThat(lines).as("seed %d", seed).allMatch(line -> TYPEFACE.width(line, Lettering.TITLE) <= width);
            var joined = String.join("\n", lines).replaceAll("(?<=\\p{L})-\n(?=\\p{L})", "").replaceAll("\\s", "");
            assertThat(joined).as("seed %d", seed).isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void headlinesHaveNoLonelyLastWord() {
        var lines = BREAKER.balanced("7 customers made 12 % of 2011's net revenue", Lettering.TITLE, 660, 3);
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).contains(" ");
    }

    @Test
    void wordThatIsBrokenBearsAHyphen() {
        var width = TYPEFACE.width("Compon", Lettering.LABEL);
        assertThat(BREAKER.lines("Components", Lettering.LABEL, width, 2)).containsExactly("Compo-", "nents");
    }

    @Test
    void wordWithHyphenIsBrokenBehindIt() {
        var width = TYPEFACE.width("Mid-ma", Lettering.LABEL);
        assertThat(BREAKER.lines("Mid-market", Lettering.LABEL, width, 2)).startsWith("Mid-");
    }

    @Test
    void pairsOfSurrogatesStayTogether() {
        assertThat(BREAKER.shortened("🚀".repeat(50), Lettering.LABEL, 100)).matches("(🚀)*…");
    }

    @Test
    void textIsMadePrintable() {
        assertThat(Typeface.printable(" two\nlines\t\u0007and \u202Eevil ")).isEqualTo("two lines and evil");
        assertThat(Typeface.printable("12 % of")).isEqualTo("12\u00A0% of");
    }

    @Test
    void figuresAreTabular() {
        assertThat(TYPEFACE.width("1111", Lettering.STRONG)).isEqualTo(TYPEFACE.width("8888", Lettering.STRONG));
    }

    private static String words(Random random) {
        var words = new StringBuilder();
        for (int i = 0; i <= random.nextInt(30); i++) {
            words.append("x".repeat(1 + random.nextInt(18))).append(' ');
        }
        return words.toString();
    }
}
