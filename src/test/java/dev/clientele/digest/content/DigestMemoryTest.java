package dev.clientele.digest.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DigestMemoryTest {

    private static final DigestMemory SAID = new DigestMemory(12, "EUR, active 12 months, owner \"Anna Berg\"",
            new KeyFigures(LocalDate.of(2025, 11, 30), 12_345, -6, 7_000_000_000_000L, 88, 9));

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(SAID.text()).isEqualTo("{\"asOf\":\"2025-11-30\",\"dataVersion\":12,\"about\":\"EUR, active 12 months, owner "
                + "\\\"Anna Berg\\\"\",\"week\":12345,\"month\":-6,\"year\":7000000000000,\"orders\":88,\"active\":9}");
        assertThat(DigestMemory.read(SAID.text())).contains(SAID);
    }

    @Test
    void whatALaterVersionAddsIsPassedOver() {
        assertThat(DigestMemory.read(SAID.text().replaceFirst("\\{", "{\"more\":{\"a\":[1,2]},\"list\":[3],"))).contains(SAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "of=digest/1", "[1]", "{}", "{\"asOf\":\"2025-11-30\"}", "{\"asOf\":\"soon\",\"dataVersion\":1}", "{\"asOf\":"})
    void whatIsNoneIsNotRead(String text) {
        assertThat(DigestMemory.read(text)).isEmpty();
    }
}
