package dev.clientele.ingest.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class YesNoTest {

    @ParameterizedTest
    @ValueSource(strings = {"yes", "Y", "TRUE", "1", "3", "Ja", "oui", "Sí", "sì", "sim", "x", "wahr"})
    void yesInAnyLanguage(String text) {
        assertThat(YesNo.of(text)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "N", "False", "0", "00", "Nein", "non", "não", "nee", "Nej", "falso"})
    void noInAnyLanguage(String text) {
        assertThat(YesNo.of(text)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"perhaps", "-1", "1.5", "Huber AG", "yes, twice"})
    void anythingElseIsNeither(String text) {
        assertThat(YesNo.of(text)).isEmpty();
    }
}
