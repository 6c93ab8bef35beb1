package dev.clientele.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLettersTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            United Kingdom, united kingdom, united kingdom
            '  O''Brien & Sons, Ltd. ', o brien sons ltd, o brien sons ltd
            Österreich, osterreich, oesterreich
            Åkesson Ærø, akesson aero, aakesson aeroe
            Straße, strasse, strasse
            Łódź İzmir, lodz izmir, lodz izmir
            Đặng Ngọc, dang ngoc, dang ngoc
            日本茶, 日本茶, 日本茶
            ﬁne Ⅳ ½, fine iv 1 2, fine iv 1 2
            ???, '', ''
            """)
    void comparesAsPeopleDo(String text, String plain, String speltOut) {
        assertThat(PlainLetters.of(text)).isEqualTo(plain);
        assertThat(PlainLetters.speltOut(text)).isEqualTo(speltOut);
        assertThat(PlainLetters.of(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(plain);
        assertThat(PlainLetters.speltOut(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(speltOut);
    }

    @Test
    void lettersLookedUpAreThoseOfTheNormaliser() {
        var deprecated = '\u0149';
        for (var letter = '\u00c0'; letter < '\u0180'; letter++) {
            var marked = String.valueOf(letter);
            if (letter != deprecated) {
                assertThat(PlainLetters.of(marked)).as(marked)
                        .isEqualTo(PlainLetters.of(Normalizer.normalize(marked, Normalizer.Form.NFKD)));
            }
        }
    }
}
