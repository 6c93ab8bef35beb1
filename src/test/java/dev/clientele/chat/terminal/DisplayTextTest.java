package dev.clientele.chat.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayTextTest {

    @Test
    void widthIsInColumnsNotCharacters() {
        assertThat(DisplayText.width("Söhne")).isEqualTo(5);
        assertThat(DisplayText.width("So\u0308hne")).isEqualTo(5);
        assertThat(DisplayText.width("株式会社")).isEqualTo(8);
        assertThat(DisplayText.width("한국")).isEqualTo(4);
        assertThat(DisplayText.width("🚲 Rad")).isEqualTo(6);
        assertThat(DisplayText.width("a\u200db")).isEqualTo(2);
    }

    @Test
    void shorteningCutsBetweenCharactersAndSaysSo() {
        assertThat(DisplayText.shortened("Lederfabrik", 11)).isEqualTo("Lederfabrik");
        assertThat(DisplayText.shortened("Lederfabrik Nord", 11)).isEqualTo("Lederfabri…");
        assertThat(DisplayText.shortened("Leder fabrik", 7)).isEqualTo("Leder…");
        assertThat(DisplayText.shortened("株式会社", 6)).isEqualTo("株式…");
        assertThat(DisplayText.shortened("🚲🚲🚲", 4)).isEqualTo("🚲…");
    }

    @Test
    void dataCannotSteerTheTerminal() {
        assertThat(DisplayText.printable("A\u001b[31mB\r\nC\u202eD\u0007")).isEqualTo("A [31mB CD ");
    }

    @Test
    void paddingFillsToTheColumn() {
        assertThat(DisplayText.padded("株", 4, false)).isEqualTo("株  ");
        assertThat(DisplayText.padded("7", 3, true)).isEqualTo("  7");
        assertThat(DisplayText.padded("1234", 3, true)).isEqualTo("1234");
    }
}
