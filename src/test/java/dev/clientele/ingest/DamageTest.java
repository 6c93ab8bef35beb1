package dev.clientele.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import org.junit.jupiter.api.Test;

final class DamageTest {

    @Test
    void aCauseWithoutAWordIsNotQuoted() {
        assertThat(Damage.words(new EOFException())).isEqualTo("is cut off or damaged");
        assertThat(Damage.words(new EOFException("early end"))).isEqualTo("is cut off or damaged (early end)");
    }
}
