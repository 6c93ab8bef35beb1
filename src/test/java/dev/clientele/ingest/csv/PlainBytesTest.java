package dev.clientele.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class PlainBytesTest {

    @Test
    void oneByteThatIsNotPlainIsSeenWhereverItStands() {
        for (var value = Byte.MIN_VALUE; value < Byte.MAX_VALUE; value++) {
            for (var place = 0; place < 21; place++) {
                var bytes = new byte[21];
                Arrays.fill(bytes, (byte) 1);
                bytes[place] = value;
                assertThat(PlainBytes.areAll(bytes, 21)).as("%d at %d", value, place).isEqualTo(value > 0);
                assertThat(PlainBytes.areAll(bytes, place)).as("the bytes before it").isTrue();
            }
        }
    }
}
